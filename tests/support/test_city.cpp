// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_city.h"

#include "core/offices/office_operations.h"
#include "resources/resources.h"

#include <QFile>
#include <QJsonDocument>

namespace pcrm::testing {
namespace {

QByteArray readResource(const QString& name) {
  initResources();
  QFile file(QStringLiteral(":/pcrm/") + name);
  if (!file.open(QIODevice::ReadOnly)) qFatal("no resource %s", qPrintable(name));
  return file.readAll();
}

}  // namespace

const Rules& shippedRules() {
  static const Rules rules = [] {
    auto loaded = loadRules(readResource);
    if (!loaded) qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
  }();
  return rules;
}

TestCity::TestCity(ReplicaKind kind, const QString& path, quint64 seed)
    : clock(fromSeoul(QDate(2026, 3, 10), QTime(14, 0))), random(seed) {
  auto opened = Store::open(path, kind, {&domain(), &shippedRules(), &clock, &random});
  if (!opened) qFatal("%s", qPrintable(opened.error().message));
  store = std::move(*opened);
  if (store->kind() == ReplicaKind::kCentral &&
      !store->reader().findBy<Office>(u"code", QStringLiteral("HQ")))
    establish();
}

void TestCity::establish() {
  const auto set_up = [this](const QString& operation, const QJsonObject& payload) {
    const auto done = store->perform({operation, payload}, systemActor());
    if (!done) qFatal("%s", qPrintable(done.error().message));
  };
  struct PlaceRow {
    const char16_t* code;
    const char16_t* name;
    const char16_t* word;
  };
  for (const PlaceRow& place :
       {PlaceRow{u"HQ", u"본청", u"본청"}, PlaceRow{u"CR2", u"초량2동 주민센터", u"초량2동"},
        PlaceRow{u"SJ1", u"수정1동 주민센터", u"수정1동"}}) {
    set_up(QStringLiteral("establish-office"),
           {{QStringLiteral("code"), QString::fromUtf16(place.code)},
            {QStringLiteral("name"), QString::fromUtf16(place.name)},
            {QStringLiteral("number_word"), QString::fromUtf16(place.word)}});
  }
  for (const DepartmentEntry& department :
       shippedRules().classification.departments.departments()) {
    set_up(QStringLiteral("establish-department"),
           {{QStringLiteral("code"), department.code}, {QStringLiteral("name"), department.name}});
  }
  struct PersonRow {
    const char* login;
    const char16_t* name;
    const char* role;
    const char* office;
    const char* department;
  };
  for (const PersonRow& person : {PersonRow{"clerk", u"박민원", "clerk", "CR2", ""},
                                  PersonRow{"other_clerk", u"이수정", "clerk", "SJ1", ""},
                                  PersonRow{"hq_clerk", u"한본청", "clerk", "HQ", ""},
                                  PersonRow{"worker", u"오도로", "case_worker", "HQ", "ROAD"},
                                  PersonRow{"lead", u"서팀장", "team_lead", "CR2", ""},
                                  PersonRow{"operator", u"최해피", "cs_operator", "HQ", ""},
                                  PersonRow{"privacy", u"정보호", "privacy_officer", "HQ", ""},
                                  PersonRow{"admin", u"문관리", "administrator", "HQ", ""}}) {
    set_up(QStringLiteral("register-user"),
           {{QStringLiteral("login"), QLatin1String(person.login)},
            {QStringLiteral("name"), QString::fromUtf16(person.name)},
            {QStringLiteral("role"), QLatin1String(person.role)},
            {QStringLiteral("office"), QLatin1String(person.office)},
            {QStringLiteral("department"), QLatin1String(person.department)}});
  }
}

Actor TestCity::actor(const char* login) {
  const auto user = store->reader().findBy<User>(u"login", QString::fromLatin1(login));
  if (!user) qFatal("nobody is called %s", login);
  return user->actor();
}

Result<OperationOutcome> TestCity::attempt(const char* login, const QString& operation,
                                           const QJsonObject& payload) {
  return store->perform({operation, payload}, actor(login));
}

OperationOutcome TestCity::must(const char* login, const QString& operation,
                                const QJsonObject& payload) {
  const auto done = attempt(login, operation, payload);
  if (!done) qFatal("%s: %s", qPrintable(operation), qPrintable(done.error().message));
  return *done;
}

ComplaintId TestCity::receive(const char* login, const QString& title, const QString& body) {
  const OperationOutcome outcome = must(login, QStringLiteral("receive-complaint"),
                                        {{QStringLiteral("title"), title},
                                         {QStringLiteral("body"), body},
                                         {QStringLiteral("channel"), QStringLiteral("visit")}});
  return ReceiveComplaint::complaintOf(outcome.id);
}

Complaint TestCity::complaint(ComplaintId id) {
  return store->reader().find<Complaint>(id).value_or(Complaint{});
}

void TestCity::at(const char* seoul_time) {
  clock.set(parseSeoul(QString::fromLatin1(seoul_time)).value_or(Instant{}));
}

QString dump(Store& store, bool with_versions) {
  QString out;
  for (const EntityType& type : domain().entities) {
    QStringList columns;
    for (const ColumnInfo& column : type.columns) columns << column.name;
    Rows rows = store.database().query(QStringLiteral("SELECT version, %1 FROM %2 ORDER BY id")
                                           .arg(columns.join(QLatin1String(", ")), type.table));
    while (rows.next()) {
      const QJsonObject row = type.toJson(rows.values(1, static_cast<int>(columns.size())));
      out += type.table + u' ' + (with_versions ? rows.text(0) : QString()) +
             QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)) + u'\n';
    }
  }
  return out;
}

}  // namespace pcrm::testing
