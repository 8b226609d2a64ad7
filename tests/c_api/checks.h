/* Checks for programs in C: each counts, failures are printed, the last line is "N passed, N failed". */
#ifndef SANDBOA_TESTS_C_API_CHECKS_H_
#define SANDBOA_TESTS_C_API_CHECKS_H_

#include <stdio.h>
#include <string.h>

static int checks_passed, checks_failed;

#define EXPECT(condition)                                           \
  do {                                                              \
    if (condition) {                                                \
      ++checks_passed;                                              \
    } else {                                                        \
      ++checks_failed;                                              \
      printf("FAILED %s:%d: %s\n", __FILE__, __LINE__, #condition); \
    }                                                               \
  } while (0)

#define EXPECT_STATUS(expected, expression)                                                            \
  do {                                                                                                 \
    int status_ = (int)(expression);                                                                   \
    if (status_ == (expected)) {                                                                       \
      ++checks_passed;                                                                                 \
    } else {                                                                                           \
      ++checks_failed;                                                                                 \
      printf("FAILED %s:%d: %s is %d, not %s\n", __FILE__, __LINE__, #expression, status_, #expected); \
    }                                                                                                  \
  } while (0)

#define EXPECT_OK(expression) EXPECT_STATUS(SANDBOA_OK, expression)

#define EXPECT_TEXT(expected, text)                                                                                 \
  do {                                                                                                              \
    const char* text_ = (text);                                                                                     \
    if (text_ != NULL && strcmp(text_, (expected)) == 0) {                                                          \
      ++checks_passed;                                                                                              \
    } else {                                                                                                        \
      ++checks_failed;                                                                                              \
      printf("FAILED %s:%d: \"%s\", not \"%s\"\n", __FILE__, __LINE__, text_ == NULL ? "(null)" : text_, expected); \
    }                                                                                                               \
  } while (0)

static int checks_end(void) {
  printf("%d passed, %d failed\n", checks_passed, checks_failed);
  return checks_failed == 0 ? 0 : 1;
}

#endif
