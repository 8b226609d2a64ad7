/* A host in C: limits, an input, a host function, and every way in which a run can end. */
#include <stdio.h>
#include <stdlib.h>

#include "sandboa/sandboa.h"

static const char program[] =
    "total = sum(price_of(item) * count for item, count in order)\n"
    "print('order of', len(order), 'items')\n"
    "total\n";

static void must(sandboa_status status, const char* what) {
  if (status == SANDBOA_OK) return;
  fprintf(stderr, "%s: %s\n", what, sandboa_status_text(status));
  exit(1);
}

/* The guest's price_of(name). */
static void price_of(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  const int64_t* tea_price = user_data;
  sandboa_value *name = NULL, *price = NULL;
  const char* text = NULL;
  size_t size = 0;
  if (sandboa_call_get_argument(call, 0, &name) != SANDBOA_OK || sandboa_value_get_str(name, &text, &size) != SANDBOA_OK) {
    sandboa_answer_set_error(answer, "TypeError", "price_of() takes a name");
  } else if (sandboa_value_new_int(text[0] == 't' ? *tea_price : 500, &price) == SANDBOA_OK) {
    sandboa_answer_set_value(answer, price);
  }
  sandboa_value_free(price);
  sandboa_value_free(name);
}

/* A tuple (name, count) at the end of the list. */
static void add_item(sandboa_value* list, const char* name, int64_t count) {
  sandboa_value *tuple = NULL, *text = NULL, *number = NULL;
  must(sandboa_value_new_container(SANDBOA_TUPLE, &tuple), "tuple");
  must(sandboa_value_new_str(name, SANDBOA_TERMINATED, &text), "name");
  must(sandboa_value_new_int(count, &number), "count");
  must(sandboa_value_append(tuple, text), "append");
  must(sandboa_value_append(tuple, number), "append");
  must(sandboa_value_append(list, tuple), "append");
  sandboa_value_free(number);
  sandboa_value_free(text);
  sandboa_value_free(tuple);
}

static int report(const sandboa_turn* turn) {
  sandboa_turn_kind kind = SANDBOA_REJECTED;
  must(sandboa_turn_get_kind(turn, &kind), "kind");
  if (kind == SANDBOA_COMPLETED) {
    sandboa_value* value = NULL;
    char* text = NULL;
    must(sandboa_turn_get_value(turn, &value), "value");
    must(sandboa_value_repr(value, 1000, &text, NULL), "repr");
    printf("total %s\n", text);
    sandboa_text_free(text);
    sandboa_value_free(value);
    return 0;
  }
  if (kind == SANDBOA_RAISED) {
    sandboa_error error = {.struct_size = sizeof error};
    must(sandboa_turn_get_error(turn, &error), "error");
    fprintf(stderr, "%s", error.traceback);
  } else if (kind == SANDBOA_TRAPPED) {
    sandboa_trap trap = {.struct_size = sizeof trap};
    must(sandboa_turn_get_trap(turn, &trap), "trap");
    fprintf(stderr, "stopped: %s\n", trap.message);
  }
  return 1;
}

int main(void) {
  int64_t tea_price = 350;
  if (sandboa_abi_version() < SANDBOA_ABI_VERSION) return 1; /* an older library than this program was compiled for */

  sandboa_engine* engine = NULL;
  must(sandboa_engine_new(&engine), "engine");

  sandboa_functions* functions = NULL;
  must(sandboa_functions_new(&functions), "functions");
  must(sandboa_functions_add(functions, "price_of", price_of, &tea_price, NULL), "price_of");

  sandboa_limits limits;
  sandboa_limits_init(&limits, sizeof limits);
  limits.time_ns = 1000000000;
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.limits = &limits;
  options.functions = functions;
  sandboa_session* session = NULL;
  must(sandboa_session_new(engine, &options, &session), "session");

  sandboa_input order = {"order", NULL};
  sandboa_value* items = NULL;
  must(sandboa_value_new_container(SANDBOA_LIST, &items), "list");
  add_item(items, "tea", 2);
  add_item(items, "cake", 1);
  order.value = items;

  sandboa_turn* turn = NULL;
  must(sandboa_session_feed(session, program, SANDBOA_TERMINATED, &order, 1, "orders.py", &turn), "feed");
  char* output = NULL;
  must(sandboa_session_take_output(session, &output, NULL), "output");
  fputs(output, stdout);
  int code = report(turn);

  sandboa_text_free(output);
  sandboa_turn_free(turn);
  sandboa_value_free(items);
  must(sandboa_session_free(session), "free");
  sandboa_functions_free(functions);
  sandboa_engine_free(engine);
  return code;
}
