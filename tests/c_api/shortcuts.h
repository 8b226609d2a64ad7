/* Feeds and values in one line each. */
#ifndef SANDBOA_TESTS_C_API_SHORTCUTS_H_
#define SANDBOA_TESTS_C_API_SHORTCUTS_H_

#include <stdlib.h>

#include "checks.h"
#include "sandboa/sandboa.h"

static inline sandboa_turn* feed(sandboa_session* session, const char* source) {
  sandboa_turn* turn = NULL;
  EXPECT_OK(sandboa_session_feed(session, source, SANDBOA_TERMINATED, NULL, 0, NULL, &turn));
  return turn;
}

static inline sandboa_turn_kind kind_of(const sandboa_turn* turn) {
  sandboa_turn_kind kind = -1;
  EXPECT_OK(sandboa_turn_get_kind(turn, &kind));
  return kind;
}

/* Checks what the value prints as, and gives the handle back. */
static inline void expect_repr(const char* expected, sandboa_value* value) {
  char* text = NULL;
  EXPECT_OK(sandboa_value_repr(value, 10000, &text, NULL));
  EXPECT_TEXT(expected, text);
  sandboa_text_free(text);
  sandboa_value_free(value);
}

/* Checks that a turn completed with this value, and frees it. */
static inline void expect_completed(const char* expected, sandboa_turn* turn) {
  sandboa_value* value = NULL;
  if (kind_of(turn) == SANDBOA_RAISED) {
    sandboa_error error = {.struct_size = sizeof error};
    EXPECT_OK(sandboa_turn_get_error(turn, &error));
    printf("%s", error.traceback);
  }
  EXPECT_STATUS(SANDBOA_COMPLETED, kind_of(turn));
  EXPECT_OK(sandboa_turn_get_value(turn, &value));
  expect_repr(expected, value);
  sandboa_turn_free(turn);
}

static inline sandboa_value* new_int(int64_t number) {
  sandboa_value* value = NULL;
  EXPECT_OK(sandboa_value_new_int(number, &value));
  return value;
}

static inline sandboa_value* new_str(const char* text) {
  sandboa_value* value = NULL;
  EXPECT_OK(sandboa_value_new_str(text, SANDBOA_TERMINATED, &value));
  return value;
}

#endif
