// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "core/accounts/credentials.h"
#include "core/processes/process_definition.h"

#include <QFile>
#include <QJsonArray>

namespace pcrm::cli {
namespace {

struct UserOptions {
  std::string login;
  std::string name;
  std::string role;
  std::string office;
  std::string department;
  std::string position;
};

Result<QString> passwordFromInput() {
  QFile input;
  QByteArray line;
  if (input.open(stdin, QIODevice::ReadOnly)) line = input.readLine(8192);
  while (line.endsWith('\n') || line.endsWith('\r')) line.chop(1);
  const QString password = QString::fromUtf8(line);
  if (auto allowed = checkPassword(password); !allowed) return failure(allowed.error());
  return password;
}

QString roleCodes() {
  QStringList codes;
  for (const char* code : EnumCodes<Role>::kCodes) codes << QLatin1String(code);
  return codes.join(QLatin1String(", "));
}

QString positionCodes() {
  QStringList codes;
  for (const char* code : EnumCodes<Position>::kCodes) {
    if (*code) codes << QLatin1String(code);
  }
  return codes.join(QLatin1String(", "));
}

Result<std::unique_ptr<Session>> openCentral(const Globals& globals, Session::IfAbsent make) {
  auto session = Session::open(globals, make);
  if (session && (*session)->store().kind() != ReplicaKind::kCentral) {
    return failure(ErrorCode::kInvalid,
                   QStringLiteral("이 파일은 창구 PC의 데이터입니다. 사용자는 서버의 데이터에 "
                                  "등록하세요."));
  }
  return session;
}

int add(const UserOptions& options, const Globals& globals) {
  const QString role = QString::fromStdString(options.role);
  if (!enumFromCode<Role>(role))
    return usage(QStringLiteral("--role에는 다음 가운데 하나를 적으세요: %1").arg(roleCodes()));
  const QString position = QString::fromStdString(options.position);
  if (!enumFromCode<Position>(position)) {
    return usage(
        QStringLiteral("--position에는 다음 가운데 하나를 적으세요: %1").arg(positionCodes()));
  }
  const auto password = passwordFromInput();
  if (!password) return fail(password.error(), globals.json);
  auto session = openCentral(globals, Session::IfAbsent::kMakeCentral);
  if (!session) return fail(session.error(), globals.json);
  const QString login = QString::fromStdString(options.login);
  Store& store = (*session)->store();
  if (store.reader().findBy<User>(u"login", login)) {
    return fail(
        {ErrorCode::kConflict,
         QStringLiteral("‘%1’은(는) 이미 있는 로그인입니다. 다른 것을 고르세요.").arg(login)},
        globals.json);
  }
  std::vector<OperationDraft> drafts{
      {QStringLiteral("register-user"),
       {{QStringLiteral("login"), login},
        {QStringLiteral("name"), QString::fromStdString(options.name)},
        {QStringLiteral("role"), role},
        {QStringLiteral("office"), QString::fromStdString(options.office)},
        {QStringLiteral("department"), QString::fromStdString(options.department)}}}};
  if (!position.isEmpty()) {
    drafts.push_back({QStringLiteral("set-position"),
                      {{QStringLiteral("login"), login}, {QStringLiteral("position"), position}}});
  }
  const auto done = store.performAll(drafts, systemActor());
  if (!done) return fail(done.error(), globals.json);
  if (auto set = setPassword(store, login, *password); !set) return fail(set.error(), globals.json);
  if (globals.json) {
    printJson({{QStringLiteral("login"), login},
               {QStringLiteral("operation_id"), done->front().id.text()}});
  } else {
    print(QStringLiteral("‘%1’ 사용자를 등록했습니다.\n").arg(login));
  }
  return kDone;
}

int changePassword(const UserOptions& options, const Globals& globals) {
  const auto password = passwordFromInput();
  if (!password) return fail(password.error(), globals.json);
  auto session = openCentral(globals, Session::IfAbsent::kFail);
  if (!session) return fail(session.error(), globals.json);
  const QString login = QString::fromStdString(options.login);
  if (auto set = setPassword((*session)->store(), login, *password); !set)
    return fail(set.error(), globals.json);
  if (globals.json) {
    printJson({{QStringLiteral("login"), login}});
  } else {
    print(QStringLiteral("‘%1’의 비밀번호를 바꾸었습니다.\n").arg(login));
  }
  return kDone;
}

int list(const Globals& globals) {
  auto session = Session::open(globals, Session::IfAbsent::kFail);
  if (!session) return fail(session.error(), globals.json);
  QJsonArray users;
  std::vector<QStringList> rows{{QStringLiteral("로그인"), QStringLiteral("이름"),
                                 QStringLiteral("역할"), QStringLiteral("기관"),
                                 QStringLiteral("부서"), QStringLiteral("직위"),
                                 QStringLiteral("사용")}};
  for (const User& user : (*session)->reader().list<User>(QStringLiteral("ORDER BY login"))) {
    users.append(QJsonObject{{QStringLiteral("login"), user.login},
                             {QStringLiteral("name"), user.name},
                             {QStringLiteral("role"), codeOf(user.role)},
                             {QStringLiteral("office"), user.office},
                             {QStringLiteral("department"), user.department},
                             {QStringLiteral("position"), codeOf(user.position)},
                             {QStringLiteral("active"), user.active}});
    rows.push_back({user.login, user.name, codeOf(user.role), user.office, user.department,
                    user.position == Position::kNone ? QString() : positionName(user.position),
                    user.active ? QStringLiteral("예") : QStringLiteral("아니요")});
  }
  if (globals.json) {
    printJson({{QStringLiteral("users"), users}});
  } else {
    print(table(rows));
  }
  return kDone;
}

}  // namespace

void addUserCommand(CLI::App& app, Globals& globals) {
  CLI::App* user = app.add_subcommand("user", "사용자를 관리합니다");
  user->require_subcommand(1);
  const auto options = std::make_shared<UserOptions>();

  CLI::App* adds = user->add_subcommand("add", "사용자를 등록합니다. 비밀번호는 표준 입력 한 줄");
  adds->add_option("로그인", options->login, "로그인 이름")->required();
  adds->add_option("--name", options->name, "이름")->required();
  adds->add_option("--role", options->role, "역할: " + roleCodes().toStdString())->required();
  adds->add_option("--office", options->office, "기관 코드, 본청은 HQ")->required();
  adds->add_option("--department", options->department, "부서 코드");
  adds->add_option("--position", options->position,
                   "결재하는 직위: " + positionCodes().toStdString());
  adds->callback(
      [options, &globals] { globals.run = [=, &globals] { return add(*options, globals); }; });

  CLI::App* passwords =
      user->add_subcommand("password", "비밀번호를 바꿉니다. 새 비밀번호는 표준 입력 한 줄");
  passwords->add_option("로그인", options->login, "로그인 이름")->required();
  passwords->callback([options, &globals] {
    globals.run = [=, &globals] { return changePassword(*options, globals); };
  });

  CLI::App* lists = user->add_subcommand("list", "사용자 목록");
  lists->callback([&globals] { globals.run = [&globals] { return list(globals); }; });
}

}  // namespace pcrm::cli
