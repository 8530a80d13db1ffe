// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample/city.h"

#include "app/cli/sample/phrases.h"
#include "core/accounts/credentials.h"

namespace pcrm::cli {
namespace {

struct PersonRow {
  const char* login;
  const char16_t* name;
  Role role;
  const char* office;
  const char* department;
};

// The logins that documents and tests name.
constexpr PersonRow kPeople[] = {
    {"clerk", u"박민아", Role::kClerk, "CR2", ""},
    {"clerk2", u"조은별", Role::kClerk, "CR2", ""},
    {"hq_clerk", u"한가람", Role::kClerk, "HQ", ""},
    {"worker", u"오도윤", Role::kCaseWorker, "HQ", "ROAD"},
    {"lead", u"서정우", Role::kTeamLead, "CR2", ""},
    {"operator", u"최하늘", Role::kCsOperator, "HQ", ""},
    {"privacy", u"정보람", Role::kPrivacyOfficer, "HQ", ""},
    {"admin", u"문지환", Role::kAdministrator, "HQ", ""},
};

struct OfficeRow {
  const char* code;
  const char16_t* dong;
};
constexpr OfficeRow kOffices[] = {{"CR2", u"초량2동"},
                                  {"HS1", u"해솔1동"},
                                  {"HS2", u"해솔2동"},
                                  {"NR", u"나루동"},
                                  {"GM", u"금모래동"}};

class Builder {
 public:
  explicit Builder(Session& session) : session_(session) {}

  void office(const SampleOffice& office) {
    draft(QStringLiteral("establish-office"),
          {{QStringLiteral("code"), office.code},
           {QStringLiteral("name"), office.dong + QStringLiteral(" 주민센터")},
           {QStringLiteral("number_word"), office.dong}});
    city_.offices.push_back(office);
  }

  /// With a number that nobody has: notices name it.
  void telephone(const DepartmentEntry& department, int number) {
    draft(QStringLiteral("establish-department"),
          {{QStringLiteral("code"), department.code},
           {QStringLiteral("name"), department.name},
           {QStringLiteral("phone"), QStringLiteral("051-000-%1").arg(4100 + number)}});
  }

  void person(const Actor& actor) {
    draft(QStringLiteral("register-user"), {{QStringLiteral("login"), actor.login},
                                            {QStringLiteral("name"), actor.name},
                                            {QStringLiteral("role"), codeOf(actor.role)},
                                            {QStringLiteral("office"), actor.office},
                                            {QStringLiteral("department"), actor.department}});
    logins_ << actor.login;
    if (actor.role == Role::kClerk) city_.clerks[actor.office].push_back(actor);
    if (actor.role == Role::kCaseWorker) city_.workers[actor.department].push_back(actor);
  }

  void position(const QString& login, Position position) {
    draft(QStringLiteral("set-position"),
          {{QStringLiteral("login"), login}, {QStringLiteral("position"), codeOf(position)}});
  }

  /// Somebody who approves.
  Actor superior(const QString& login, const QString& department, Position rank) {
    const Actor actor{login, sampleName(session_.random()), Role::kTeamLead, kHeadOffice.toString(),
                      department};
    person(actor);
    position(login, rank);
    return actor;
  }

  Result<SampleCity> finish() {
    const auto done = session_.store().performAll(drafts_, systemActor());
    if (!done) return failure(done.error());
    auto set = setPassword(session_.store(), logins_, kSamplePassword.toString());
    if (!set) return failure(set.error());
    return city_;
  }

  SampleCity& city() { return city_; }

 private:
  void draft(const QString& name, const QJsonObject& payload) {
    drafts_.push_back({name, payload});
  }

  Session& session_;
  SampleCity city_;
  std::vector<OperationDraft> drafts_;
  QStringList logins_;
};

}  // namespace

Result<SampleCity> makeSampleCity(Session& session) {
  Builder builder(session);
  builder.city().offices.push_back({kHeadOffice.toString(), QStringLiteral("해솔시")});
  for (const OfficeRow& row : kOffices)
    builder.office({QLatin1String(row.code), QString::fromUtf16(row.dong)});
  for (const PersonRow& row : kPeople) {
    builder.person({QLatin1String(row.login), QString::fromUtf16(row.name), row.role,
                    QLatin1String(row.office), QLatin1String(row.department)});
  }
  for (const SampleOffice& office : builder.city().offices) {
    if (builder.city().clerks.contains(office.code)) continue;
    builder.person({QStringLiteral("clerk_") + office.code.toLower(), sampleName(session.random()),
                    Role::kClerk, office.code, QString()});
  }
  int number = 0;
  for (const DepartmentEntry& department :
       session.rules().classification.departments.departments()) {
    builder.telephone(department, ++number);
    for (int i = 1; i <= 2; ++i) {
      builder.person({department.code.toLower() + QString::number(i), sampleName(session.random()),
                      Role::kCaseWorker, kHeadOffice.toString(), department.code});
    }
  }
  for (const DepartmentEntry& department :
       session.rules().classification.departments.departments()) {
    builder.city().chiefs[department.code] =
        builder.superior(department.code.toLower() + QStringLiteral("_chief"), department.code,
                         Position::kSectionChief);
  }
  builder.city().director =
      builder.superior(QStringLiteral("director"), QString(), Position::kDirector);
  builder.superior(QStringLiteral("vice_mayor"), QString(), Position::kViceMayor);
  builder.superior(QStringLiteral("mayor"), QString(), Position::kMayor);
  return builder.finish();
}

}  // namespace pcrm::cli
