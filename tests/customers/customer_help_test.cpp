// SPDX-License-Identifier: GPL-3.0-or-later
// What makes it easier for a person (Act art. 11; Decree art. 8-2), on the card.
#include "core/customers/customer_help.h"

#include "core/customers/customer_operations.h"
#include "tests/support/test_city.h"

#include <gmock/gmock.h>

namespace pcrm {
namespace {

using ::testing::ElementsAre;

class HelpCity : public testing::TestCity {
 public:
  HelpCity()
      : card(RegisterCustomer::customerOf(must("clerk", QStringLiteral("register-customer"),
                                               {{QStringLiteral("name"), QStringLiteral("손가상")}})
                                              .id)) {}
  Result<OperationOutcome> set(const char* help, const QString& language = {},
                               const std::optional<QString>& was = {}) {
    QJsonObject payload{{QStringLiteral("customer"), card.text()},
                        {QStringLiteral("help"), QLatin1String(help)},
                        {QStringLiteral("help_language"), language}};
    if (was) payload[QStringLiteral("was_help")] = *was;
    return attempt("clerk", QStringLiteral("set-customer-help"), payload);
  }
  Customer stored() { return store->reader().find<Customer>(card).value_or(Customer{}); }

  CustomerId card;
};

TEST(CustomerHelp, Is_kept_in_the_order_of_the_list_and_once) {
  HelpCity city;
  ASSERT_TRUE(city.set("priority, large_print,priority"));
  EXPECT_EQ(city.stored().help, QStringLiteral("large_print,priority"));
  EXPECT_THAT(helpOf(city.stored()), ElementsAre(Help::kLargePrint, Help::kPriority));
}

TEST(CustomerHelp, Needs_a_language_for_an_interpreter_and_drops_it_without_one) {
  HelpCity city;
  const auto without = city.set("interpreter");
  ASSERT_FALSE(without);
  EXPECT_TRUE(without.error().message.contains(QStringLiteral("통역")));
  ASSERT_TRUE(city.set("interpreter", QStringLiteral(" 베트남어 ")));
  EXPECT_EQ(city.stored().help_language, QStringLiteral("베트남어"));
  ASSERT_TRUE(city.set("written", QStringLiteral("베트남어")));
  EXPECT_EQ(city.stored().help_language, QString());
}

TEST(CustomerHelp, Takes_only_what_stands_in_the_list) {
  HelpCity city;
  const auto done = city.set("blind");
  ASSERT_FALSE(done);
  EXPECT_TRUE(done.error().message.contains(QStringLiteral("blind")));
}

TEST(CustomerHelp, Is_not_set_over_a_change_that_the_user_did_not_see) {
  HelpCity city;
  ASSERT_TRUE(city.set("written"));
  const auto done = city.set("reading", {}, QString());
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, ErrorCode::kConflict);
  EXPECT_TRUE(city.set("reading", {}, QStringLiteral("written")));
}

TEST(CustomerHelp, Can_be_taken_back) {
  HelpCity city;
  const auto done = city.set("written,sign_language");
  ASSERT_TRUE(done);
  city.must("clerk", QStringLiteral("undo-operation"),
            {{QStringLiteral("operation"), done->id.text()}});
  EXPECT_TRUE(helpOf(city.stored()).empty());
}

TEST(CustomerHelp, Leaves_out_what_a_newer_program_wrote) {
  Customer card;
  card.help = QStringLiteral("written,later_kind");
  EXPECT_THAT(helpOf(card), ElementsAre(Help::kWritten));
}

TEST(CustomerHelp, Has_a_name_for_every_kind) {
  for (size_t i = 0; i < EnumCodes<Help>::kCodes.size(); ++i)
    EXPECT_FALSE(helpName(static_cast<Help>(i)).isEmpty()) << i;
}

}  // namespace
}  // namespace pcrm
