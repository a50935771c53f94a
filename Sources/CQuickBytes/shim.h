#ifndef CASEAUDIT_CQUICKBYTES_H
#define CASEAUDIT_CQUICKBYTES_H

#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

// Questions about each of 32 bytes at once, the answer about the first in the lowest bit. All of them
// must be readable.
//
// In C, because Swift has no name for the instruction that makes a number of sixteen comparisons; every
// processor of 64 bits by Intel and AMD has it. Others go byte by byte, which nobody has measured.

static inline int is_special(uint8_t byte) {
  return byte < 0x20 || byte > 0x7F || byte == '"' || byte == '\\';
}

static inline int is_kebab(uint8_t byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-';
}

// As `special_bytes`.
static inline uint32_t special_bytes_one_by_one(const uint8_t *start) {
  uint32_t found = 0;
  for (int place = 0; place < 32; place++) found |= (uint32_t)is_special(start[place]) << place;
  return found;
}

// Which bytes are hyphens, and which are others than the lower-case letters, digits and hyphens of a
// word in kebab case.
struct kebab_bytes {
  uint32_t hyphens, others;
};

// As `kebab_bytes`.
static inline struct kebab_bytes kebab_bytes_one_by_one(const uint8_t *start) {
  struct kebab_bytes found = {0, 0};
  for (int place = 0; place < 32; place++) {
    found.hyphens |= (uint32_t)(start[place] == '-') << place;
    found.others |= (uint32_t)!is_kebab(start[place]) << place;
  }
  return found;
}

#ifdef __SSE2__

static inline uint32_t answers(__m128i first, __m128i second) {
  return (uint32_t)_mm_movemask_epi8(first) | (uint32_t)_mm_movemask_epi8(second) << 16;
}

static inline __m128i sixteen_bytes(const uint8_t *start) {
  return _mm_loadu_si128((const __m128i *)start);
}

static inline __m128i are_special(__m128i bytes) {
  // As signed numbers, what is not ASCII is below zero.
  __m128i below = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
  __m128i quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
  __m128i slashes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
  return _mm_or_si128(below, _mm_or_si128(quotes, slashes));
}

// Whether bytes are among so many that begin with `first`: these are moved down to the lowest signed
// numbers there are.
static inline __m128i are_among(__m128i bytes, char first, char count) {
  __m128i moved = _mm_add_epi8(bytes, _mm_set1_epi8((char)(-128 - first)));
  return _mm_cmplt_epi8(moved, _mm_set1_epi8((char)(-128 + count)));
}

static inline __m128i are_hyphens(__m128i bytes) {
  return _mm_cmpeq_epi8(bytes, _mm_set1_epi8('-'));
}

static inline __m128i are_kebab(__m128i bytes) {
  __m128i words = _mm_or_si128(are_among(bytes, 'a', 26), are_among(bytes, '0', 10));
  return _mm_or_si128(words, are_hyphens(bytes));
}

#endif

// Which bytes do not simply stand for themselves in a text of JSON: quotes, backslashes, control
// characters, and what is not ASCII.
static inline uint32_t special_bytes(const uint8_t *start) {
#ifdef __SSE2__
  return answers(are_special(sixteen_bytes(start)), are_special(sixteen_bytes(start + 16)));
#else
  return special_bytes_one_by_one(start);
#endif
}

static inline struct kebab_bytes kebab_bytes(const uint8_t *start) {
#ifdef __SSE2__
  __m128i first = sixteen_bytes(start), second = sixteen_bytes(start + 16);
  struct kebab_bytes found = {
    .hyphens = answers(are_hyphens(first), are_hyphens(second)),
    .others = ~answers(are_kebab(first), are_kebab(second)),
  };
  return found;
#else
  return kebab_bytes_one_by_one(start);
#endif
}

#endif
