// SPDX-License-Identifier: GPL-3.0-or-later
// pcrm similar: have we had this before?
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/similar_json.h"
#include "core/complaints/complaint_queries.h"
#include "core/complaints/life_cycle.h"

namespace pcrm::cli {
namespace {

constexpr int kIndexedAtOnce = 2'000;

struct SimilarOptions {
  std::string key;
  std::string title;
  std::string body;
  std::string name;
  std::string phone;
  int limit = 20;
};

/// An older file gets its fingerprints now: whoever asks from a shell wants the whole answer.
Result<> makeReady(Store& store) {
  for (;;) {
    const auto waiting = store.indexPending(kIndexedAtOnce);
    if (!waiting) return failure(waiting.error());
    if (*waiting == 0) break;
    sayProgress(QStringLiteral("비슷한 민원을 찾을 준비를 합니다 · 남은 민원 %1건").arg(*waiting));
  }
  sayProgress(QString());
  return {};
}

void printText(const SimilarComplaints& found) {
  std::vector<QStringList> rows;
  rows.push_back({QStringLiteral("닮음"), QStringLiteral("접수번호"), QStringLiteral("접수 일시"),
                  QStringLiteral("상태"), QStringLiteral("부서"), QStringLiteral("민원인"),
                  QStringLiteral("제목"), QStringLiteral("같은 말")});
  for (const SimilarComplaint& hit : found.hits) {
    rows.push_back({QStringLiteral("%1%").arg(qRound(hit.score * 100)), hit.number,
                    toSeoulText(hit.received_at).replace(u'T', u' '), stateName(hit.state),
                    shortened(hit.department_name, 14),
                    shortened(hit.complainant_name, 12) +
                        (hit.same_person ? QStringLiteral(" (같은 사람)") : QString()),
                    shortened(hit.title, 36), shortened(hit.words.join(QStringLiteral(", ")), 40)});
  }
  if (found.hits.empty()) {
    print(QStringLiteral("같은 내용으로 보이는 민원이 없습니다.\n"));
  } else {
    print(table(rows));
  }
  if (found.repeat.submissions > 1) {
    print(QStringLiteral("같은 사람: 이번까지 %1회 제출, %2회 답변 · 법 제23조의 횟수 요건%3\n")
              .arg(found.repeat.submissions)
              .arg(found.repeat.answers)
              .arg(found.repeat.statutory ? QStringLiteral("은 법정민원에 적용되지 않습니다.")
                   : found.repeat.conditionsMet()
                       ? QStringLiteral("을 채웁니다. 종결은 사람이 판단합니다.")
                       : QStringLiteral("에 이르지 않았습니다.")));
  }
  if (found.group.isMany()) {
    print(
        QStringLiteral("같은 내용을 낸 사람 %1명 · 시행령 제6조제6항에 따라 한 민원으로 접수할 수 "
                       "있습니다.\n")
            .arg(found.group.people));
  }
}

int answer(const Globals& globals, const SimilarOptions& options,
           const std::function<Result<SimilarQuery>(Reader&)>& query_of) {
  if (options.limit < 1) return usage(QStringLiteral("--limit에는 1 이상의 수를 적으세요."));
  auto session = Session::open(globals, Session::IfAbsent::kFail);
  if (!session) return fail(session.error(), globals.json);
  Reader& reader = (*session)->reader();
  const auto query = query_of(reader);
  if (!query) return fail(query.error(), globals.json);
  if (auto ready = makeReady((*session)->store()); !ready) return fail(ready.error(), globals.json);
  const SimilarComplaints found = findSimilar(reader, *query, options.limit);
  if (globals.json) {
    printJson(similarReport(found));
  } else {
    printText(found);
  }
  return kDone;
}

int similarToText(const SimilarOptions& options, const Globals& globals) {
  return answer(globals, options, [&](Reader&) -> Result<SimilarQuery> {
    SimilarQuery query;
    query.title = QString::fromStdString(options.title);
    query.body = QString::fromStdString(options.body);
    query.complainant.name = QString::fromStdString(options.name);
    query.complainant.phone = QString::fromStdString(options.phone);
    if ((query.title + query.body).trimmed().isEmpty()) {
      return failure(ErrorCode::kInvalid,
                     QStringLiteral("--title이나 --body에 민원의 글을 적으세요."));
    }
    return query;
  });
}

int similarToComplaint(const SimilarOptions& options, const Globals& globals) {
  return answer(globals, options, [&](Reader& reader) -> Result<SimilarQuery> {
    const QString key = QString::fromStdString(options.key);
    const auto complaint = findComplaint(reader, key);
    if (!complaint) {
      return failure(
          ErrorCode::kNotFound,
          QStringLiteral("‘%1’에 맞는 민원이 없습니다. 접수번호를 확인하세요.").arg(key));
    }
    return similarQueryOf(*complaint);
  });
}

}  // namespace

void addSimilarCommand(CLI::App& app, Globals& globals) {
  const auto options = std::make_shared<SimilarOptions>();
  const QString limit_help = QStringLiteral("몇 건까지 (처음 값 20)");

  CLI::App* text = app.add_subcommand("similar", "이런 민원이 전에도 있었는지 찾습니다");
  text->add_option("--title", options->title, "제목");
  text->add_option("--body", options->body, "내용");
  text->add_option("--name", options->name, "민원인의 이름: 같은 사람의 것을 가려냅니다");
  text->add_option("--phone", options->phone, "민원인의 전화번호");
  text->add_option("--limit", options->limit, limit_help.toStdString());
  text->callback([options, &globals] {
    globals.run = [=, &globals] { return similarToText(*options, globals); };
  });

  CLI::App* stored = app.get_subcommand("complaints")
                         ->add_subcommand("similar", "접수된 민원과 같은 내용의 다른 민원");
  stored->add_option("번호", options->key, "식별자나 접수번호(임시 번호, 원본 번호도 됨)")
      ->required();
  stored->add_option("--limit", options->limit, limit_help.toStdString());
  stored->callback([options, &globals] {
    globals.run = [=, &globals] { return similarToComplaint(*options, globals); };
  });
}

}  // namespace pcrm::cli
