/* A session is recorded, replayed, and goes on live. */
#include "shortcuts.h"

typedef struct Log {
  char bytes[65536];
  size_t size;
} Log;

static void record(void* user_data, const char* bytes, size_t size) {
  Log* log = user_data;
  if (size > sizeof log->bytes - log->size) size = sizeof log->bytes - log->size;
  memcpy(log->bytes + log->size, bytes, size);
  log->size += size;
}

static void count_up(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  (void)call;
  sandboa_value* value = NULL;
  EXPECT_OK(sandboa_value_new_int(++*(int*)user_data, &value));
  EXPECT_OK(sandboa_answer_set_value(answer, value));
  sandboa_value_free(value);
}

static void expect_value(const char* expected, sandboa_turn* turn) {
  sandboa_value* value = NULL;
  EXPECT_OK(sandboa_turn_get_value(turn, &value));
  expect_repr(expected, value);
  sandboa_turn_free(turn);
}

static sandboa_functions* functions_of(int* counter) {
  sandboa_functions* functions = NULL;
  EXPECT_OK(sandboa_functions_new(&functions));
  EXPECT_OK(sandboa_functions_add(functions, "next", count_up, counter, NULL));
  return functions;
}

static Log log;

static void make_log(sandboa_engine* engine) {
  int counter = 0;
  sandboa_functions* functions = functions_of(&counter);
  sandboa_session_options options;
  sandboa_session* session = NULL;
  sandboa_turn* turn = NULL;
  sandboa_session_options_init(&options, sizeof options);
  options.functions = functions;
  options.record = record;
  options.record_user_data = &log;
  EXPECT_OK(sandboa_session_new(engine, &options, &session));
  EXPECT_OK(sandboa_session_feed(session, "print('hi')\n[next(), next()]", SANDBOA_TERMINATED, NULL, 0, NULL, &turn));
  expect_value("[1, 2]", turn);
  EXPECT_OK(sandboa_session_free(session));
  sandboa_functions_free(functions);
  EXPECT(log.size > 0 && log.size < sizeof log.bytes);
}

static void write_to(void* user_data, const char* text, size_t size) { strncat(user_data, text, size); }

static void replays(sandboa_engine* engine) {
  char written[100] = "";
  sandboa_replay_options options;
  sandboa_replay* replay = NULL;
  sandboa_session* session = NULL;
  sandboa_turn* turn = NULL;
  sandboa_step step = {0};
  sandboa_meters meters = {0};
  step.struct_size = sizeof step;
  meters.struct_size = sizeof meters;
  sandboa_replay_options_init(&options, sizeof options);
  options.output = write_to;
  options.output_user_data = written;
  EXPECT_OK(sandboa_replay_new(engine, log.bytes, log.size, &options, &replay));
  EXPECT_OK(sandboa_replay_step(replay, &step, &turn));
  EXPECT(step.kind == SANDBOA_STEP_TURN && step.is_checked == 1);
  EXPECT_TEXT("the turn is the same", step.message);
  expect_value("[1, 2]", turn);
  EXPECT_TEXT("hi\n", written);
  EXPECT_OK(sandboa_replay_get_meters(replay, &meters));
  EXPECT(meters.host_calls == 2);
  EXPECT_OK(sandboa_replay_step(replay, &step, &turn));
  EXPECT(step.kind == SANDBOA_STEP_END && step.is_complete == 1 && turn == NULL);
  EXPECT_STATUS(SANDBOA_REFUSED, sandboa_replay_take_session(replay, &session));
  EXPECT_OK(sandboa_replay_free(replay));

  EXPECT_OK(sandboa_replay_new(engine, "no log", 6, NULL, &replay));
  EXPECT_OK(sandboa_replay_run(replay, &step, &turn));
  EXPECT(step.kind == SANDBOA_STEP_DAMAGED && turn == NULL);
  EXPECT_OK(sandboa_replay_free(replay));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_replay_run(NULL, &step, &turn));
}

static void goes_live(sandboa_engine* engine) {
  int counter = 40;
  sandboa_functions* functions = functions_of(&counter);
  sandboa_session_options live;
  sandboa_replay_options options;
  sandboa_replay* replay = NULL;
  sandboa_session* session = NULL;
  sandboa_turn* turn = NULL;
  sandboa_step step = {0};
  step.struct_size = sizeof step;
  sandboa_session_options_init(&live, sizeof live);
  live.functions = functions;
  sandboa_replay_options_init(&options, sizeof options);
  options.live = &live;
  EXPECT_OK(sandboa_replay_new(engine, log.bytes, log.size, &options, &replay));
  EXPECT_OK(sandboa_replay_run(replay, &step, &turn));
  expect_value("[1, 2]", turn);
  EXPECT_OK(sandboa_replay_take_session(replay, &session));
  EXPECT_OK(sandboa_replay_free(replay));
  EXPECT_OK(sandboa_session_feed(session, "next()", SANDBOA_TERMINATED, NULL, 0, NULL, &turn));
  expect_value("41", turn);
  EXPECT_OK(sandboa_session_free(session));
  sandboa_functions_free(functions);
}

int main(void) {
  sandboa_engine* engine = NULL;
  EXPECT_OK(sandboa_engine_new(&engine));
  make_log(engine);
  replays(engine);
  goes_live(engine);
  sandboa_engine_free(engine);
  return checks_end();
}
