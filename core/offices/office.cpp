// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/offices/office.h"

namespace pcrm {

template <>
const Description<Office>& describe<Office>() {
  static const Description<Office> d(
      "offices", {column("id", &Office::id, u"식별자"), column("code", &Office::code, u"기관 코드"),
                  column("name", &Office::name, u"기관 이름"),
                  column("number_word", &Office::number_word, u"접수번호 표기")});
  return d;
}

template <>
const Description<Department>& describe<Department>() {
  static const Description<Department> d(
      "departments",
      {column("id", &Department::id, u"식별자"), column("code", &Department::code, u"부서 코드"),
       column("name", &Department::name, u"부서 이름"),
       column("phone", &Department::phone, u"전화번호")});
  return d;
}

template <>
const Description<User>& describe<User>() {
  static const Description<User> d(
      "users",
      {column("id", &User::id, u"식별자"), column("login", &User::login, u"로그인"),
       column("name", &User::name, u"이름"), column("role", &User::role, u"역할"),
       column("office", &User::office, u"기관"), column("department", &User::department, u"부서"),
       column("active", &User::active, u"사용"), column("position", &User::position, u"직위")});
  return d;
}

Uuid catalogueId(QStringView kind, QStringView code) {
  return Uuid::derived(Uuid{}, kind.toString() + u'/' + code.toString());
}

}  // namespace pcrm
