#ifndef CASEAUDIT_CQUICKBYTES_H
#define CASEAUDIT_CQUICKBYTES_H

#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

// Which of 32 bytes do not simply stand for themselves in a text of JSON: quotes, backslashes, control
// characters, and what is not ASCII. The lowest bit is that of the first byte. All of them must be
// readable.
//
// In C, because Swift has no name for the instruction that makes a number of sixteen comparisons; every
// processor of 64 bits by Intel and AMD has it, and for others the compiler finds its own way.
static inline uint32_t special_bytes(const uint8_t *start) {
#ifdef __SSE2__
  uint32_t found = 0;
  for (int half = 0; half < 2; half++) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(start + 16 * half));
    // As signed numbers, what is not ASCII is below zero.
    __m128i below = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
    __m128i quotes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
    __m128i slashes = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
    __m128i any = _mm_or_si128(below, _mm_or_si128(quotes, slashes));
    found |= (uint32_t)_mm_movemask_epi8(any) << (16 * half);
  }
  return found;
#else
  uint32_t found = 0;
  for (int place = 0; place < 32; place++) {
    uint8_t byte = start[place];
    uint32_t is_special = byte < 0x20 || byte > 0x7F || byte == '"' || byte == '\\';
    found |= is_special << place;
  }
  return found;
#endif
}

#endif
