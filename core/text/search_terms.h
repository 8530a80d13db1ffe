// SPDX-License-Identifier: GPL-3.0-or-later
// How Korean text is cut for the search index, and how a query is cut to match.
//
// Korean glues particles to words and a search is often two syllables, so the index holds pairs:
// a text's normal form is split into runs of letters, digits and marks; each run gives all its
// overlapping pairs of neighbouring characters, in order, and at its end the last character alone.
//   "가로등 A3" → 가로 로등 등 a3 3
// Every character of a run so begins exactly one token: the prefix query X* finds every X, and any
// two characters that stand together are one token. A character is a code point.
#pragma once

#include "core/text/normal_form.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstring>
#include <string>
#include <type_traits>
#include <vector>

namespace pcrm {

/// The tokens of a text, in order, repeated as often as they occur.
[[nodiscard]] QStringList searchTokens(QStringView text);

/// One word of a query: what it must match, and what to ask the index for.
struct SearchTerm {
  QString text;        ///< Normal form; a text matches if its normal form contains this.
  QStringList tokens;  ///< Pairs that every matching text has.
  QStringList
      prefixes;        ///< Single characters, to be asked for as X*; every matching text has them.
  bool exact = false;  ///< The index's answer is the answer. Otherwise verify with containsTerm.

  bool operator==(const SearchTerm&) const = default;
};

/// Splits a query at white space. A term of signs only has neither tokens nor prefixes: the index
/// cannot narrow it and the caller has to scan.
[[nodiscard]] std::vector<SearchTerm> searchTerms(QStringView query);

/// Does the text contain the term, in normal form?
[[nodiscard]] bool containsTerm(QStringView text, const SearchTerm& term);

namespace search_detail {

/// One code point of UTF-8 at `at` (< len); an invalid byte is U+FFFD of length 1.
struct Decoded {
  char32_t c;
  int length;
};
[[nodiscard]] inline Decoded decode(const char* utf8, int len, int at) {
  const auto byte = [&](int i) { return static_cast<unsigned char>(utf8[i]); };
  const auto tail = [&](int i) { return i < len && (byte(i) & 0xc0) == 0x80; };
  const char32_t b = byte(at);
  if (b < 0x80) return {b, 1};
  if (b >= 0xe0 && b < 0xf0 && tail(at + 1) && tail(at + 2)) {
    const char32_t c = ((b & 0x0fU) << 12) | ((byte(at + 1) & 0x3fU) << 6) | (byte(at + 2) & 0x3fU);
    if (c >= 0x800 && (c < 0xd800 || c > 0xdfff)) return {c, 3};
  } else if (b >= 0xc2 && b < 0xe0 && tail(at + 1)) {
    return {((b & 0x1fU) << 6) | (byte(at + 1) & 0x3fU), 2};
  } else if (b >= 0xf0 && b < 0xf5 && tail(at + 1) && tail(at + 2) && tail(at + 3)) {
    const char32_t c = ((b & 0x07U) << 18) | ((byte(at + 1) & 0x3fU) << 12) |
                       ((byte(at + 2) & 0x3fU) << 6) | (byte(at + 3) & 0x3fU);
    if (c >= 0x10000 && c <= 0x10ffff) return {c, 4};
  }
  return {0xfffd, 1};
}

enum class Kind : char {
  kWord,   ///< Its own normal form, and part of a run (A–Z only wants lower case).
  kGap,    ///< Ends a run.
  kOther,  ///< Needs normalForm().
};
[[nodiscard]] inline Kind kindOf(char32_t c) {
  if (c < 0x80) {
    const bool word = (c >= U'0' && c <= U'9') || ((c | 0x20) >= U'a' && (c | 0x20) <= U'z');
    return word ? Kind::kWord : Kind::kGap;
  }
  if (c >= 0xac00 && c <= 0xd7a3) return Kind::kWord;
  if (c >= 0x4e00 && c <= 0x9fa5) return Kind::kWord;
  if (c >= 0x3131 && c <= 0x318c) return Kind::kWord;
  return Kind::kOther;
}

/// May normalForm() be applied to the text before c and from c on separately? Says no in doubt.
[[nodiscard]] inline bool startsCluster(char32_t c) {
  if (kindOf(c) != Kind::kOther) return true;
  return (c >= 0x00a0 && c < 0x0300) || (c >= 0x2000 && c < 0x2070) ||
         (c >= 0x2460 && c < 0x2500) || (c >= 0x3000 && c < 0x302a) ||
         (c >= 0x3041 && c < 0x3099) || (c >= 0x309b && c < 0x3100) || c == 0x318d || c == 0x318e ||
         (c >= 0x3200 && c < 0x3400) || (c >= 0xff01 && c < 0xff5f);
}

/// normalForm() from UTF-8 to UTF-8.
[[nodiscard]] std::string normalUtf8(const char* utf8, int len);
[[nodiscard]] bool isWord(char32_t c);

/// Turns the letters of a run into pairs.
template <class F>
class PairMaker {
 public:
  explicit PairMaker(F& visit) : visit_(visit) {}

  void letter(const char* utf8, int len, int from, int to) {
    std::memcpy(pair_ + held_, utf8, static_cast<size_t>(len));
    if (held_ > 0) {
      visit_(static_cast<const char*>(pair_), held_ + len, held_from_, to);
      std::memmove(pair_, pair_ + held_, static_cast<size_t>(len));
    }
    held_ = len;
    held_from_ = from;
    held_to_ = to;
  }

  void gap() {
    if (held_ > 0) visit_(static_cast<const char*>(pair_), held_, held_from_, held_to_);
    held_ = 0;
  }

 private:
  F& visit_;
  char pair_[8] = {};
  int held_ = 0;  ///< Bytes of the last letter, which waits at the front of pair_; 0: none.
  int held_from_ = 0;
  int held_to_ = 0;
};

}  // namespace search_detail

/// The same tokens straight from UTF-8, without a string for each: the index is fed a million rows.
/// Calls visit(const char* token, int token_len, int byte_start, int byte_end), the last two in
/// `utf8`; the token is valid during the call only. Invalid bytes end a run.
template <class F>
void forEachToken(const char* utf8, int len, F&& visit) {
  using namespace search_detail;
  if (len <= 0) return;
  PairMaker<std::remove_reference_t<F>> pairs{visit};
  Decoded next = decode(utf8, len, 0);
  for (int at = 0; at < len;) {
    const Decoded current = next;
    const int from = at;
    bool together = false;  // with what follows: a cluster of more than one code point
    at += current.length;
    for (;;) {
      next = at < len ? decode(utf8, len, at) : Decoded{U' ', 1};
      if (startsCluster(next.c)) break;
      together = true;
      at += next.length;
    }
    const Kind kind = kindOf(current.c);
    if (together || kind == Kind::kOther) {
      const std::string normal = normalUtf8(utf8 + from, at - from);
      const int size = static_cast<int>(normal.size());
      for (int i = 0; i < size;) {
        const Decoded part = decode(normal.data(), size, i);
        if (isWord(part.c)) {
          pairs.letter(normal.data() + i, part.length, from, at);
        } else {
          pairs.gap();
        }
        i += part.length;
      }
    } else if (kind == Kind::kGap) {
      pairs.gap();
    } else if (current.c >= U'A' && current.c <= U'Z') {
      const char lower = static_cast<char>(current.c | 0x20);
      pairs.letter(&lower, 1, from, at);
    } else {
      pairs.letter(utf8 + from, current.length, from, at);
    }
  }
  pairs.gap();
}

}  // namespace pcrm
