// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_tokenizer.h"

#include "core/text/search_terms.h"

#include <sqlite3.h>

#include <string_view>

namespace pcrm {
namespace {

constexpr std::string_view kMark = "\xEE\x80\x80";  // U+E000 in UTF-8.

using Emit = int (*)(void*, int, const char*, int, int, int);

int create(void*, const char**, int, Fts5Tokenizer** out) {
  // No state; FTS5 wants a pointer that is not null.
  static char stateless;
  *out = reinterpret_cast<Fts5Tokenizer*>(&stateless);
  return SQLITE_OK;
}

void destroy(Fts5Tokenizer*) {}

int emitWholeTokens(std::string_view text, void* context, Emit give) {
  size_t at = kMark.size();
  while (at <= text.size()) {
    const size_t end = std::min(text.find(kMark, at), text.size());
    const int rc = give(context, 0, text.data() + at, static_cast<int>(end - at),
                        static_cast<int>(at), static_cast<int>(end));
    if (rc != SQLITE_OK) return rc;
    at = end + kMark.size();
  }
  return SQLITE_OK;
}

int tokenize(Fts5Tokenizer*, void* context, int flags, const char* text, int length, Emit give) {
  const std::string_view view(text, static_cast<size_t>(length));
  // A query names its tokens one by one, already cut.
  if ((flags & FTS5_TOKENIZE_QUERY) != 0) {
    const size_t skip = view.starts_with(kMark) ? kMark.size() : 0;
    return give(context, 0, text + skip, length - static_cast<int>(skip), static_cast<int>(skip),
                length);
  }
  if (view.starts_with(kMark)) return emitWholeTokens(view, context, give);
  int rc = SQLITE_OK;
  forEachToken(text, length, [&](const char* token, int token_length, int start, int end) {
    if (rc == SQLITE_OK) rc = give(context, 0, token, token_length, start, end);
  });
  return rc;
}

fts5_api* apiOf(sqlite3* connection) {
  fts5_api* api = nullptr;
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
  }
  sqlite3_finalize(statement);
  return api;
}

}  // namespace

Result<void> registerSearchTokenizer(sqlite3* connection) {
  fts5_api* api = connection ? apiOf(connection) : nullptr;
  fts5_tokenizer tokenizer{create, destroy, tokenize};
  if (!api || api->xCreateTokenizer(api, "pcrm_pairs", nullptr, &tokenizer, nullptr) != SQLITE_OK) {
    return failure(
        ErrorCode::kIo,
        QStringLiteral("이 컴퓨터의 SQLite에 검색 기능(FTS5)이 없어 시작할 수 없습니다."));
  }
  return {};
}

}  // namespace pcrm
