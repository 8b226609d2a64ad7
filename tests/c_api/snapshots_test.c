/* Snapshots, restoring with and without a key, forks, what a session waits for. */
#include "shortcuts.h"

static sandboa_engine* engine;
static const char kKey[] = "32 bytes that nobody else knows.";

static sandboa_functions* new_functions(void) {
  sandboa_functions* functions = NULL;
  EXPECT_OK(sandboa_functions_new(&functions));
  EXPECT_OK(sandboa_functions_add(functions, "ask", NULL, NULL, NULL));
  return functions;
}

static void expect_call_argument(const char* expected, const sandboa_turn* turn) {
  const sandboa_call* call = NULL;
  sandboa_value* value = NULL;
  EXPECT_STATUS(SANDBOA_CALL, kind_of(turn));
  EXPECT_OK(sandboa_turn_get_call(turn, &call));
  EXPECT_OK(sandboa_call_get_argument(call, 0, &value));
  expect_repr(expected, value);
}

static sandboa_turn* resume_with_int(sandboa_session* session, int64_t number) {
  sandboa_answer* answer = NULL;
  sandboa_value* value = new_int(number);
  sandboa_turn* turn = NULL;
  EXPECT_OK(sandboa_answer_new(&answer));
  EXPECT_OK(sandboa_answer_set_value(answer, value));
  EXPECT_OK(sandboa_session_resume(session, answer, &turn));
  sandboa_answer_free(answer);
  sandboa_value_free(value);
  return turn;
}

static void goes_on(void) {
  sandboa_functions* functions = new_functions();
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.functions = functions;
  sandboa_session *session = NULL, *copy = NULL, *fork = NULL;
  EXPECT_OK(sandboa_session_new(engine, &options, &session));
  sandboa_turn* turn = feed(session, "x = 'shared'\nask([1, 2]) + 1");
  expect_call_argument("[1, 2]", turn);
  sandboa_turn_free(turn);

  char *bytes = NULL, *reason = NULL;
  size_t size = 0;
  EXPECT_OK(sandboa_session_snapshot(session, kKey, sizeof kKey, &bytes, &size, &reason));
  EXPECT(size > 50 && reason == NULL);
  EXPECT_OK(sandboa_session_fork(session, &fork, &reason));
  EXPECT_OK(sandboa_session_free(session));

  EXPECT_OK(sandboa_session_restore(engine, bytes, size, kKey, sizeof kKey, &options, &copy, &reason));
  EXPECT_OK(sandboa_session_pending(copy, &turn));
  expect_call_argument("[1, 2]", turn);
  sandboa_turn_free(turn);
  expect_completed("42", resume_with_int(copy, 41));
  EXPECT_OK(sandboa_session_pending(copy, &turn));
  EXPECT_STATUS(SANDBOA_REJECTED, kind_of(turn));
  sandboa_turn_free(turn);
  expect_completed("'shared'", feed(copy, "x"));
  EXPECT_OK(sandboa_session_free(copy));

  expect_completed("8", resume_with_int(fork, 7));
  EXPECT_OK(sandboa_session_free(fork));
  sandboa_text_free(bytes);
  sandboa_functions_free(functions);
}

static void refusals(void) {
  sandboa_session *session = NULL, *copy = NULL;
  char *bytes = NULL, *reason = NULL;
  size_t size = 0;
  EXPECT_OK(sandboa_session_new(engine, NULL, &session));
  EXPECT_STATUS(SANDBOA_REFUSED, sandboa_session_snapshot(session, "short", 5, &bytes, &size, &reason));
  EXPECT(bytes == NULL && size == 0);
  EXPECT_TEXT("the key has 5 bytes, at least 16 are needed", reason);
  sandboa_text_free(reason);
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_snapshot(session, NULL, 5, &bytes, &size, &reason));
  EXPECT_OK(sandboa_session_snapshot(session, kKey, sizeof kKey, &bytes, &size, NULL));
  EXPECT_STATUS(SANDBOA_REFUSED, sandboa_session_restore(engine, bytes, size, NULL, 0, NULL, &copy, &reason));
  EXPECT(copy == NULL);
  EXPECT_TEXT("the snapshot is authenticated by a key, and none was given", reason);
  sandboa_text_free(reason);
  EXPECT_STATUS(SANDBOA_REFUSED, sandboa_session_restore(engine, bytes, size, kKey + 1, sizeof kKey - 1, NULL, &copy, &reason));
  EXPECT_TEXT("the snapshot was written with another key, or changed since", reason);
  sandboa_text_free(reason);
  EXPECT_STATUS(SANDBOA_REFUSED, sandboa_session_restore(engine, "nonsense", 8, NULL, 0, NULL, &copy, NULL));
  sandboa_text_free(bytes);
  EXPECT_OK(sandboa_session_free(session));
  EXPECT_TEXT("refused", sandboa_status_text(SANDBOA_REFUSED));
}

static void limits_at_most(void) {
  sandboa_session *session = NULL, *copy = NULL;
  char *bytes = NULL, *reason = NULL;
  size_t size = 0;
  sandboa_limits limits;
  sandboa_session_options options;
  sandboa_limits_init(&limits, sizeof limits);
  sandboa_session_options_init(&options, sizeof options);
  EXPECT_OK(sandboa_session_new(engine, NULL, &session));
  expect_completed("None", feed(session, "x = b' ' * 1000000"));
  EXPECT_OK(sandboa_session_snapshot(session, NULL, 0, &bytes, &size, NULL));
  EXPECT_OK(sandboa_session_free(session));

  options.at_most = &limits;
  limits.fuel = 10000;
  EXPECT_OK(sandboa_session_restore(engine, bytes, size, NULL, 0, &options, &copy, &reason));
  expect_completed("1000000", feed(copy, "len(x)"));
  sandboa_turn* turn = feed(copy, "while True: pass");
  sandboa_trap trap = {.struct_size = sizeof trap};
  EXPECT_OK(sandboa_turn_get_trap(turn, &trap));
  EXPECT_TEXT("fuel", trap.code);
  EXPECT(trap.allowed == 10000);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_free(copy));

  limits.memory_bytes = 500000;
  EXPECT_STATUS(SANDBOA_REFUSED, sandboa_session_restore(engine, bytes, size, NULL, 0, &options, &copy, &reason));
  EXPECT_TEXT("the memory limit is too low for the snapshot", reason);
  sandboa_text_free(reason);
  limits.struct_size = 8;
  EXPECT_STATUS(SANDBOA_WRONG_STRUCT_SIZE,
                sandboa_session_restore(engine, bytes, size, NULL, 0, &options, &copy, &reason));
  sandboa_text_free(bytes);
}

int main(void) {
  EXPECT_OK(sandboa_engine_new(&engine));
  goes_on();
  limits_at_most();
  refusals();
  sandboa_engine_free(engine);
  return checks_end();
}
