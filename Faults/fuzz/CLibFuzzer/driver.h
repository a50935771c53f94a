#pragma once
#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the arguments of a command line; the compiler's own library has it.
int LLVMFuzzerRunDriver(
  int *count, char ***arguments, int (*target)(const uint8_t *bytes, size_t size));
