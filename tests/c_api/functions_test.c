/* Host functions by callback: arguments, errors, suspension, futures, user data, and what a callback must not do. */
#include "shortcuts.h"

static sandboa_engine* engine;

typedef struct {
  int calls;
  int freed;
  sandboa_session* session;
} state;

static void add_up(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  state* own = user_data;
  size_t positional = 0, keywords = 0;
  int64_t sum = 0, number = 0;
  own->calls++;
  EXPECT_OK(sandboa_call_get_counts(call, &positional, &keywords));
  for (size_t i = 0; i < positional; ++i) {
    sandboa_value* value = NULL;
    EXPECT_OK(sandboa_call_get_argument(call, i, &value));
    if (sandboa_value_get_int(value, &number) != SANDBOA_OK) {
      EXPECT_OK(sandboa_answer_set_error(answer, "TypeError", "numbers only"));
      sandboa_value_free(value);
      return;
    }
    sum += number;
    sandboa_value_free(value);
  }
  sandboa_value* factor = NULL;
  if (sandboa_call_find_keyword(call, "factor", &factor) == SANDBOA_OK) {
    EXPECT_OK(sandboa_value_get_int(factor, &number));
    sum *= number;
    sandboa_value_free(factor);
  } else {
    EXPECT(keywords == 0);
  }
  sandboa_value* result = new_int(sum);
  EXPECT_OK(sandboa_answer_set_value(answer, result));
  sandboa_value_free(result);
}

static void wait_for_host(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  (void)user_data;
  (void)call;
  EXPECT_OK(sandboa_answer_set_suspend(answer));
}

static void fetch(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  (void)user_data;
  (void)call;
  EXPECT_OK(sandboa_answer_set_future(answer));
}

static void nothing(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  (void)user_data;
  (void)call;
  (void)answer;
}

/* All that is forbidden, and what is allowed. */
static void misbehave(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  state* own = user_data;
  sandboa_turn* turn = NULL;
  char* text = NULL;
  sandboa_meters meters = {.struct_size = sizeof meters};
  (void)call;
  EXPECT_STATUS(SANDBOA_BUSY, sandboa_session_free(own->session));
  EXPECT_STATUS(SANDBOA_BUSY, sandboa_session_take_output(own->session, &text, NULL));
  EXPECT_OK(sandboa_session_feed(own->session, "1", 1, NULL, 0, NULL, &turn));
  EXPECT_STATUS(SANDBOA_REJECTED, kind_of(turn));
  const char* reason = NULL;
  EXPECT_OK(sandboa_turn_get_reason(turn, &reason, NULL));
  EXPECT_TEXT("the session is running", reason);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_resume(own->session, answer, &turn));
  EXPECT_STATUS(SANDBOA_REJECTED, kind_of(turn));
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_abort(own->session));
  EXPECT_OK(sandboa_session_get_meters(own->session, &meters));
  EXPECT(meters.host_calls > 0);
}

static void interrupt_self(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  (void)call;
  (void)answer;
  EXPECT_OK(sandboa_session_interrupt(((state*)user_data)->session));
}

static void count_free(void* user_data) { ((state*)user_data)->freed++; }

static sandboa_session* new_session(state* own) {
  sandboa_functions* functions = NULL;
  sandboa_session* session = NULL;
  EXPECT_OK(sandboa_functions_new(&functions));
  EXPECT_OK(sandboa_functions_add(functions, "add_up", add_up, own, count_free));
  EXPECT_OK(sandboa_functions_add(functions, "wait_for_host", wait_for_host, NULL, NULL));
  EXPECT_OK(sandboa_functions_add(functions, "later", NULL, NULL, NULL));
  EXPECT_OK(sandboa_functions_add(functions, "fetch", fetch, NULL, NULL));
  EXPECT_OK(sandboa_functions_add(functions, "nothing", nothing, NULL, NULL));
  EXPECT_OK(sandboa_functions_add(functions, "misbehave", misbehave, own, NULL));
  EXPECT_OK(sandboa_functions_add(functions, "interrupt_self", interrupt_self, own, NULL));
  sandboa_session_options options = {.struct_size = sizeof options, .functions = functions};
  EXPECT_OK(sandboa_session_new(engine, &options, &session));
  sandboa_functions_free(functions);
  own->session = session;
  return session;
}

static void answers(void) {
  state own = {0};
  sandboa_session* session = new_session(&own);
  expect_completed("6", feed(session, "add_up(1, 2, 3)"));
  expect_completed("-30", feed(session, "add_up(1, 2, factor=-10)"));
  expect_completed("None", feed(session, "nothing()"));
  expect_completed("[3, 1, 2]", feed(session, "sorted([1, 2, 3], key=lambda n: add_up(n % 3))"));
  expect_completed("'numbers only'", feed(session, "try:\n  add_up('x')\nexcept TypeError as e: text = str(e)\ntext"));
  EXPECT(own.calls == 6 && own.freed == 0);
  EXPECT_OK(sandboa_session_free(session));
  EXPECT(own.freed == 1);
  sandboa_functions* functions = NULL;
  EXPECT_OK(sandboa_functions_new(&functions));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_functions_add(functions, NULL, add_up, &own, count_free));
  EXPECT(own.freed == 2);
  sandboa_functions_free(functions);
}

static sandboa_turn* resume(sandboa_session* session, sandboa_answer* answer) {
  sandboa_turn* turn = NULL;
  EXPECT_OK(sandboa_session_resume(session, answer, &turn));
  return turn;
}

static void suspension(void) {
  state own = {0};
  sandboa_session* session = new_session(&own);
  sandboa_turn* turn = feed(session, "wait_for_host(1, name='x') + later()");
  const sandboa_call* call = NULL;
  const char* text = NULL;
  uint64_t id = 0;
  int flag = 0;
  EXPECT_STATUS(SANDBOA_CALL, kind_of(turn));
  EXPECT_OK(sandboa_session_is_suspended(session, &flag));
  EXPECT(flag == 1);
  EXPECT_OK(sandboa_turn_get_call(turn, &call));
  EXPECT_OK(sandboa_call_get_name(call, &text, NULL));
  EXPECT_TEXT("wait_for_host", text);
  EXPECT_OK(sandboa_call_get_id(call, &id));
  EXPECT(id == 1);
  sandboa_value* value = NULL;
  EXPECT_OK(sandboa_call_get_keyword(call, 0, &text, NULL, &value));
  EXPECT_TEXT("name", text);
  expect_repr("'x'", value);
  EXPECT_STATUS(SANDBOA_OUT_OF_RANGE, sandboa_call_get_argument(call, 1, &value));
  EXPECT_STATUS(SANDBOA_NOT_FOUND, sandboa_call_find_keyword(call, "other", &value));
  sandboa_turn_free(turn);
  sandboa_answer* answer = NULL;
  EXPECT_OK(sandboa_answer_new(&answer));
  value = new_int(40);
  EXPECT_OK(sandboa_answer_set_value(answer, value));
  sandboa_value_free(value);
  turn = resume(session, answer);
  EXPECT_STATUS(SANDBOA_CALL, kind_of(turn));
  sandboa_turn_free(turn);
  expect_completed("80", resume(session, answer));
  turn = resume(session, answer);
  EXPECT_STATUS(SANDBOA_REJECTED, kind_of(turn));
  sandboa_turn_free(turn);
  sandboa_turn_free(feed(session, "try:\n  later()\nexcept OSError as e: text = str(e)\ntext"));
  EXPECT_OK(sandboa_answer_set_error(answer, "OSError", "gone"));
  expect_completed("'gone'", resume(session, answer));
  sandboa_turn_free(feed(session, "later()"));
  EXPECT_OK(sandboa_session_abort(session));
  expect_completed("5", feed(session, "5"));
  sandboa_turn_free(feed(session, "later()"));
  sandboa_answer_free(answer);
  EXPECT_OK(sandboa_session_free(session)); /* suspended */
}

static void futures(void) {
  state own = {0};
  sandboa_session* session = new_session(&own);
  sandboa_turn* turn = feed(session,
                            "import asyncio\n"
                            "async def main():\n"
                            "    return await asyncio.gather(fetch(1), fetch(2), return_exceptions=True)\n"
                            "asyncio.run(main())");
  const uint64_t* waiting = NULL;
  size_t count = 0;
  double seconds = 0;
  EXPECT_STATUS(SANDBOA_AWAITING, kind_of(turn));
  EXPECT_OK(sandboa_turn_get_awaited(turn, &waiting, &count, &seconds));
  EXPECT(count == 2 && waiting[0] == 1 && waiting[1] == 2 && seconds < 0);
  sandboa_turn_free(turn);
  sandboa_answer *good = NULL, *bad = NULL;
  sandboa_value* value = new_str("done");
  EXPECT_OK(sandboa_answer_new(&good));
  EXPECT_OK(sandboa_answer_new(&bad));
  EXPECT_OK(sandboa_answer_set_value(good, value));
  EXPECT_OK(sandboa_answer_set_error(bad, "KeyError", "k"));
  const uint64_t ids[] = {2, 1};
  const sandboa_answer* results[] = {good, bad};
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_resolve(session, ids, NULL, 2, &turn));
  EXPECT_OK(sandboa_session_resolve(session, ids, results, 2, &turn));
  expect_completed("[KeyError('k'), 'done']", turn);
  sandboa_value_free(value);
  sandboa_answer_free(good);
  sandboa_answer_free(bad);
  turn = feed(session, "asyncio.run(asyncio.wait_for(fetch(), 2.5))");
  EXPECT_OK(sandboa_turn_get_awaited(turn, NULL, NULL, &seconds));
  EXPECT(seconds == 2.5);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_resolve(session, NULL, NULL, 0, &turn));
  sandboa_error error = {.struct_size = sizeof error};
  EXPECT_OK(sandboa_turn_get_error(turn, &error));
  EXPECT_TEXT("TimeoutError", error.type);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_free(session));
}

static void misuse(void) {
  state own = {0};
  sandboa_session* session = new_session(&own);
  expect_completed("None", feed(session, "misbehave()"));
  sandboa_turn* turn = feed(session, "interrupt_self()\nwhile True: pass");
  EXPECT_STATUS(SANDBOA_TRAPPED, kind_of(turn));
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_free(session));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_answer_set_future(NULL));
  EXPECT_STATUS(SANDBOA_WRONG_HANDLE, sandboa_answer_set_future((sandboa_answer*)(void*)engine));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_functions_add(NULL, "x", NULL, NULL, NULL));
}

int main(void) {
  EXPECT_OK(sandboa_engine_new(&engine));
  answers();
  suspension();
  futures();
  misuse();
  sandboa_engine_free(engine);
  return checks_end();
}
