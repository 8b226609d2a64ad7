/* Engine, programs, sessions, limits, turns of every kind, output, versions of structures. */
#include <pthread.h>
#include <time.h>

#include "shortcuts.h"

static sandboa_engine* engine;

static sandboa_session* new_session(const sandboa_session_options* options) {
  sandboa_session* session = NULL;
  EXPECT_OK(sandboa_session_new(engine, options, &session));
  return session;
}

static void versions(void) {
  EXPECT(sandboa_abi_version() == SANDBOA_ABI_VERSION);
  EXPECT(strchr(sandboa_version(), '.') != NULL);
  EXPECT_TEXT("ok", sandboa_status_text(SANDBOA_OK));
  EXPECT_TEXT("internal error", sandboa_status_text(SANDBOA_INTERNAL_ERROR));
  EXPECT_TEXT("unknown status", sandboa_status_text(-1));
  EXPECT_TEXT("unknown status", sandboa_status_text(1000));
}

static void state_stays(void) {
  sandboa_session* session = new_session(NULL);
  expect_completed("None", feed(session, "x = 20\ndef f(n): return n + x"));
  expect_completed("21", feed(session, "f(1)"));
  EXPECT_OK(sandboa_session_free(session));
}

static void errors(void) {
  sandboa_session* session = new_session(NULL);
  sandboa_turn* turn = NULL;
  sandboa_value* value = NULL;
  EXPECT_OK(sandboa_session_feed(session, "\n1/0", SANDBOA_TERMINATED, NULL, 0, "sums.py", &turn));
  sandboa_error error = {.struct_size = sizeof error};
  EXPECT_OK(sandboa_turn_get_error(turn, &error));
  EXPECT_TEXT("ZeroDivisionError", error.type);
  EXPECT_TEXT("division by zero", error.message);
  EXPECT_TEXT("exception", error.code);
  EXPECT_TEXT("sums.py", error.file_name);
  EXPECT(error.line == 2 && error.exit_code == 1);
  EXPECT(strstr(error.traceback, "File \"sums.py\", line 2") != NULL);
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_turn_get_value(turn, &value));
  sandboa_turn_free(turn);
  turn = feed(session, "def f(:");
  EXPECT_OK(sandboa_turn_get_error(turn, &error));
  EXPECT_TEXT("syntax", error.code);
  EXPECT(error.line == 1 && error.column == 7);
  sandboa_turn_free(turn);
  turn = feed(session, "raise SystemExit(3)");
  EXPECT_OK(sandboa_turn_get_error(turn, &error));
  EXPECT_TEXT("exit", error.code);
  EXPECT(error.exit_code == 3);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_free(session));
}

static void expect_trap(sandboa_session* session, const char* source, const char* code) {
  sandboa_turn* turn = feed(session, source);
  sandboa_trap trap = {.struct_size = sizeof trap};
  EXPECT_STATUS(SANDBOA_TRAPPED, kind_of(turn));
  EXPECT_OK(sandboa_turn_get_trap(turn, &trap));
  EXPECT_TEXT(code, trap.code);
  EXPECT(trap.used > trap.allowed && strstr(trap.message, "limit exceeded") != NULL);
  sandboa_turn_free(turn);
}

static void limits(void) {
  sandboa_limits small;
  sandboa_limits_init(&small, sizeof small);
  EXPECT(small.struct_size == sizeof small && small.fuel == 1000000000);
  small.fuel = 200000;
  small.memory_bytes = 1 << 20;
  small.output_bytes = 10;
  sandboa_session_options options = {.struct_size = sizeof options, .limits = &small};
  sandboa_session* session = new_session(&options);
  expect_trap(session, "while True: pass", "fuel");
  expect_trap(session, "x = []\nwhile True: x = [x, [0] * 1000]", "memory");
  expect_trap(session, "print('x' * 11)", "output");
  expect_completed("2", feed(session, "1 + 1"));
  sandboa_meters meters = {.struct_size = sizeof meters};
  EXPECT_OK(sandboa_session_get_meters(session, &meters));
  EXPECT(meters.fuel > 0 && meters.memory_bytes > 0 && meters.memory_bytes <= meters.peak_memory_bytes);
  EXPECT_OK(sandboa_session_free(session));
}

static void* interrupt_soon(void* session) {
  struct timespec pause = {0, 50 * 1000 * 1000};
  nanosleep(&pause, NULL);
  EXPECT_OK(sandboa_session_interrupt(session));
  return NULL;
}

static void interrupts(void) {
  sandboa_session* session = new_session(NULL);
  pthread_t thread;
  EXPECT(pthread_create(&thread, NULL, interrupt_soon, session) == 0);
  sandboa_turn* turn = feed(session, "while True: pass");
  pthread_join(thread, NULL);
  sandboa_trap trap = {.struct_size = sizeof trap};
  EXPECT_OK(sandboa_turn_get_trap(turn, &trap));
  EXPECT_TEXT("interrupt", trap.code);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_free(session));
}

static void collect(void* user_data, const char* text, size_t size) { strncat(user_data, text, size); }

static void output(void) {
  sandboa_session* session = new_session(NULL);
  char* text = NULL;
  size_t size = 0;
  sandboa_turn_free(feed(session, "print('one', 2)"));
  EXPECT_OK(sandboa_session_take_output(session, &text, &size));
  EXPECT_TEXT("one 2\n", text);
  EXPECT(size == 6);
  sandboa_text_free(text);
  EXPECT_OK(sandboa_session_take_output(session, &text, &size));
  EXPECT_TEXT("", text);
  sandboa_text_free(text);
  EXPECT_OK(sandboa_session_free(session));
  char buffer[100] = "";
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.output = collect;
  options.output_user_data = buffer;
  session = new_session(&options);
  sandboa_turn_free(feed(session, "print('three')\nprint(4)"));
  EXPECT_TEXT("three\n4\n", buffer);
  EXPECT_OK(sandboa_session_free(session));
}

static void programs(void) {
  sandboa_program* program = NULL;
  sandboa_turn *failure = NULL, *turn = NULL;
  size_t size = 0;
  EXPECT_OK(sandboa_engine_compile(engine, "n * 2", SANDBOA_TERMINATED, NULL, &program, &failure));
  EXPECT(failure == NULL);
  EXPECT_OK(sandboa_program_get_size(program, &size));
  EXPECT(size > 0);
  sandboa_session *first = new_session(NULL), *second = new_session(NULL);
  sandboa_value *three = new_int(3), *text = new_str("ab");
  sandboa_input input = {"n", three};
  EXPECT_OK(sandboa_session_feed_program(first, program, &input, 1, &turn));
  expect_completed("6", turn);
  input.value = text;
  EXPECT_OK(sandboa_session_feed_program(second, program, &input, 1, &turn));
  expect_completed("'abab'", turn);
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_feed_program(second, NULL, NULL, 0, &turn));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_feed_program(second, program, NULL, 1, &turn));
  sandboa_program_free(program);
  sandboa_value_free(three);
  sandboa_value_free(text);
  EXPECT_OK(sandboa_session_free(first));
  EXPECT_OK(sandboa_session_free(second));

  sandboa_compile_options options;
  sandboa_compile_options_init(&options, sizeof options);
  options.file_name = "broken.py";
  EXPECT_STATUS(SANDBOA_NOT_COMPILED, sandboa_engine_compile(engine, "(", 1, &options, &program, &failure));
  EXPECT(program == NULL);
  sandboa_error error = {.struct_size = sizeof error};
  EXPECT_OK(sandboa_turn_get_error(failure, &error));
  EXPECT_TEXT("broken.py", error.file_name);
  sandboa_turn_free(failure);
  EXPECT_STATUS(SANDBOA_NOT_COMPILED, sandboa_engine_compile(engine, "(", 1, NULL, &program, NULL));
}

static void modules(void) {
  sandboa_module shop = {sizeof shop, "shop", "", 0, 1, NULL};
  sandboa_module orders = {sizeof orders, "shop.orders", "total = 42", SANDBOA_TERMINATED, 0, "orders.py"};
  const sandboa_module* all[] = {&shop, &orders};
  sandboa_session_options options = {.struct_size = sizeof options, .modules = all, .module_count = 2};
  sandboa_session* session = new_session(&options);
  expect_completed("(42, 'orders.py')", feed(session, "import shop.orders\nshop.orders.total, shop.orders.__file__"));
  EXPECT_OK(sandboa_session_free(session));
  all[1] = NULL;
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_new(engine, &options, &session));
}

static int64_t read_clock(void* user_data, int32_t clock) { return clock == SANDBOA_WALL_CLOCK ? *(int64_t*)user_data : 5; }

static void fill_random(void* user_data, unsigned char* bytes, size_t size) {
  (void)user_data;
  memset(bytes, 7, size);
}

static void capabilities(void) {
  int64_t now = 1000000000000000000;
  sandboa_capabilities granted;
  sandboa_session_options options = {.struct_size = sizeof options, .capabilities = &granted};
  sandboa_capabilities_init(&granted, sizeof granted);
  sandboa_session* session = new_session(&options);
  expect_completed("1767225600000001000", feed(session, "import time, secrets\ntime.time_ns()"));
  EXPECT_OK(sandboa_session_free(session));

  granted.clock = granted.random = SANDBOA_FROM_HOST;
  granted.sleep = SANDBOA_DENIED;
  granted.read_clock = read_clock;
  granted.fill_random = fill_random;
  granted.user_data = &now;
  granted.utc_offset_seconds = 3600;
  granted.time_zone_name = "CET";
  session = new_session(&options);
  expect_completed("('Sun Sep  9 02:46:40 2001', ('CET', 'CET'))", feed(session, "import time, secrets\ntime.ctime(), time.tzname"));
  expect_completed("'07070707'", feed(session, "secrets.token_hex(4)"));
  sandboa_turn* turn = feed(session, "time.sleep(1)");
  sandboa_error error = {.struct_size = sizeof error};
  EXPECT_OK(sandboa_turn_get_error(turn, &error));
  EXPECT_TEXT("PermissionError", error.type);
  EXPECT_TEXT("capability 'sleep' is denied", error.message);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_free(session));

  granted.sleep = SANDBOA_FROM_HOST;
  session = new_session(&options);
  turn = feed(session, "import time\ntime.sleep(1.5)");
  double seconds = 0;
  size_t count = 7;
  EXPECT_OK(sandboa_turn_get_awaited(turn, NULL, &count, &seconds));
  EXPECT(count == 0 && seconds == 1.5);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_resolve(session, NULL, NULL, 0, &turn));
  expect_completed("None", turn);
  EXPECT_OK(sandboa_session_free(session));
  granted.clock = 9;
  EXPECT_STATUS(SANDBOA_OUT_OF_RANGE, sandboa_session_new(engine, &options, &session));
}

/* An old caller knows less, a new one more. */
static void struct_sizes(void) {
  sandboa_session_options options = {.struct_size = 4};
  sandboa_session* session = NULL;
  EXPECT_STATUS(SANDBOA_WRONG_STRUCT_SIZE, sandboa_session_new(engine, &options, &session));
  struct {
    sandboa_session_options known;
    uint64_t later[4];
  } newer = {{.struct_size = sizeof newer}, {0}};
  session = new_session(&newer.known);
  struct {
    sandboa_meters known;
    uint64_t later;
  } meters = {{.struct_size = sizeof meters}, 77};
  EXPECT_OK(sandboa_session_get_meters(session, &meters.known));
  EXPECT(meters.known.struct_size == sizeof meters && meters.later == 77);
  meters.known.struct_size = 8;
  EXPECT_STATUS(SANDBOA_WRONG_STRUCT_SIZE, sandboa_session_get_meters(session, &meters.known));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_get_meters(session, NULL));
  EXPECT_OK(sandboa_session_free(session));
  sandboa_limits limits;
  memset(&limits, 0x55, sizeof limits);
  sandboa_limits_init(&limits, 2 * sizeof limits.fuel);
  EXPECT(limits.struct_size == 2 * sizeof limits.fuel && limits.memory_bytes == 0x5555555555555555);
  sandboa_limits_init(NULL, sizeof limits);
}

static void wrong_handles(void) {
  sandboa_session *session = new_session(NULL), *none = NULL;
  sandboa_turn *turn = feed(session, "1"), *other = NULL;
  sandboa_value* value = NULL;
  sandboa_trap trap = {.struct_size = sizeof trap};
  int flag = 0;
  EXPECT_STATUS(SANDBOA_WRONG_HANDLE, sandboa_turn_get_value((sandboa_turn*)(void*)session, &value));
  EXPECT_STATUS(SANDBOA_WRONG_HANDLE, sandboa_session_is_suspended((sandboa_session*)(void*)turn, &flag));
  EXPECT_STATUS(SANDBOA_WRONG_HANDLE, sandboa_session_free((sandboa_session*)(void*)turn));
  EXPECT_STATUS(SANDBOA_WRONG_HANDLE, sandboa_session_new((sandboa_engine*)(void*)turn, NULL, &none));
  EXPECT(none == NULL);
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_turn_get_trap(turn, &trap));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_feed(NULL, "1", 1, NULL, 0, NULL, &other));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_new(engine, NULL, NULL));
  EXPECT_OK(sandboa_session_free(NULL));
  sandboa_turn_free(NULL);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_free(session));
}

/* What was made with an engine keeps it. */
static void engine_may_be_freed_first(void) {
  sandboa_engine* own = NULL;
  sandboa_session* session = NULL;
  sandboa_program* program = NULL;
  sandboa_turn* turn = NULL;
  EXPECT_OK(sandboa_engine_new(&own));
  EXPECT_OK(sandboa_engine_warm_up(own));
  EXPECT_OK(sandboa_session_new(own, NULL, &session));
  EXPECT_OK(sandboa_engine_compile(own, "6 * 7", 5, NULL, &program, NULL));
  sandboa_engine_free(own);
  EXPECT_OK(sandboa_session_feed_program(session, program, NULL, 0, &turn));
  expect_completed("42", turn);
  sandboa_program_free(program);
  EXPECT_OK(sandboa_session_free(session));
}

int main(void) {
  EXPECT_OK(sandboa_engine_new(&engine));
  versions();
  state_stays();
  errors();
  limits();
  interrupts();
  output();
  programs();
  modules();
  capabilities();
  struct_sizes();
  wrong_handles();
  engine_may_be_freed_first();
  sandboa_engine_free(engine);
  return checks_end();
}
