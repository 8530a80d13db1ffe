// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http/router.h"

#include <gtest/gtest.h>

namespace pcrm {
namespace {

Router exampleRouter() {
  const auto say = [](const char* word) {
    return [word](const HttpRequest&, const RouteParams& params) -> HttpAnswer {
      return HttpResponse{.body = word + params.value(QStringLiteral("id")).toUtf8()};
    };
  };
  Router router;
  router.add("GET", "/v1/complaints", say("list"));
  router.add("GET", "/v1/complaints/mine", say("mine"));
  router.add("GET", "/v1/complaints/{id}", say("show "));
  router.add("POST", "/v1/complaints/{id}", say("change "));
  return router;
}

HttpResponse ask(const QByteArray& method, const QByteArray& path) {
  HttpRequest request;
  request.method = method;
  request.path = path;
  return std::get<HttpResponse>(exampleRouter()(request));
}

TEST(Router, Finds_the_handler_and_what_stands_in_the_path) {
  const struct {
    const char *method, *path;
    int status;
    const char* body;
  } kCases[] = {
      {"GET", "/v1/complaints", 200, "list"},
      {"HEAD", "/v1/complaints", 200, "list"},
      {"GET", "/v1/complaints/mine", 200, "mine"},
      {"GET", "/v1/complaints/7", 200, "show 7"},
      {"POST", "/v1/complaints/7", 200, "change 7"},
      {"GET", "/v1/complaints/%EB%AF%BC%EC%9B%90", 200, "show 민원"},
      {"GET", "/v1/complaints/a%2Fb", 200, "show a/b"},
  };
  for (const auto& c : kCases) {
    const HttpResponse response = ask(c.method, c.path);
    EXPECT_EQ(response.status, c.status) << c.path;
    EXPECT_EQ(response.body, QByteArray(c.body)) << c.path;
  }
}

TEST(Router, Unknown_paths_are_404_with_a_problem) {
  for (const char* path : {"/", "/v1", "/v1/complaints/", "/v1/complaints/7/more", "/V1/complaints",
                           "//v1/complaints", "/v1/complaints/%FF", "/v1/complaints/%00"}) {
    const HttpResponse response = ask("GET", path);
    EXPECT_EQ(response.status, 404) << path;
    EXPECT_EQ(response.content_type, "application/problem+json");
  }
}

TEST(Router, A_wrong_method_is_405_and_told_the_right_ones) {
  const HttpResponse response = ask("DELETE", "/v1/complaints/7");
  EXPECT_EQ(response.status, 405);
  const std::vector<std::pair<QByteArray, QByteArray>> allow{{"Allow", "GET, HEAD, POST"}};
  EXPECT_EQ(response.headers, allow);
  EXPECT_EQ(ask("OPTIONS", "/v1/complaints/7").status, 204);
  EXPECT_EQ(ask("get", "/v1/complaints").status, 405);
}

TEST(Router, Lists_its_routes) {
  EXPECT_EQ(exampleRouter().routes().value(2), "GET /v1/complaints/{id}");
}

}  // namespace
}  // namespace pcrm
