/* Every kind of value: built, read, sent through a session and back; cycles; wrong kinds and handles. */
#include <math.h>

#include "shortcuts.h"

static void scalars(void) {
  sandboa_value* value = NULL;
  int flag = 7;
  int64_t number = 7;
  double real = 7;
  sandboa_kind kind = -1;

  EXPECT_OK(sandboa_value_new_none(&value));
  EXPECT_OK(sandboa_value_kind(value, &kind));
  EXPECT(kind == SANDBOA_NONE);
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_get_int(value, &number));
  EXPECT(number == 0);
  sandboa_value_free(value);

  EXPECT_OK(sandboa_value_new_bool(5, &value));
  EXPECT_OK(sandboa_value_get_bool(value, &flag));
  EXPECT(flag == 1);
  expect_repr("True", value);

  EXPECT_OK(sandboa_value_new_int(INT64_MIN, &value));
  EXPECT_OK(sandboa_value_get_int(value, &number));
  EXPECT(number == INT64_MIN);
  expect_repr("-9223372036854775808", value);

  EXPECT_OK(sandboa_value_new_uint(UINT64_MAX, &value));
  EXPECT_OK(sandboa_value_kind(value, &kind));
  EXPECT(kind == SANDBOA_BIG_INT);
  expect_repr("18446744073709551615", value);

  EXPECT_OK(sandboa_value_new_float(-0.5, &value));
  EXPECT_OK(sandboa_value_get_float(value, &real));
  EXPECT(real == -0.5);
  expect_repr("-0.5", value);

  double imaginary = 0;
  EXPECT_OK(sandboa_value_new_complex(1, -2.5, &value));
  EXPECT_OK(sandboa_value_kind(value, &kind));
  EXPECT(kind == SANDBOA_COMPLEX);
  EXPECT_OK(sandboa_value_get_complex(value, &real, &imaginary));
  EXPECT(real == 1 && imaginary == -2.5);
  EXPECT(sandboa_value_get_float(value, &real) == SANDBOA_WRONG_KIND);
  expect_repr("(1-2.5j)", value);

  EXPECT_OK(sandboa_value_new_json("[1, null]", SANDBOA_TERMINATED, &value));
  EXPECT_OK(sandboa_value_kind(value, &kind));
  EXPECT(kind == SANDBOA_JSON);
  expect_repr("[1, null]", value);
}

static void numbers_as_text(void) {
  sandboa_value* value = NULL;
  char* text = NULL;
  size_t size = 0;
  EXPECT_OK(sandboa_value_new_big_int("-0x1ffffffffffffffffff", SANDBOA_TERMINATED, &value));
  EXPECT_OK(sandboa_value_get_hex(value, &text, &size));
  EXPECT_TEXT("-1ffffffffffffffffff", text);
  EXPECT(size == 20);
  sandboa_text_free(text);
  sandboa_value_free(value);
  EXPECT_STATUS(SANDBOA_MALFORMED, sandboa_value_new_big_int("12x", 3, &value));
  EXPECT(value == NULL);
  EXPECT_OK(sandboa_value_new_big_int("12x", 2, &value));
  expect_repr("12", value);
}

static void texts(void) {
  sandboa_value* value = NULL;
  const char* text = NULL;
  const void* data = NULL;
  size_t size = 0;
  EXPECT_OK(sandboa_value_new_str("a\0b", 3, &value));
  EXPECT_OK(sandboa_value_get_str(value, &text, &size));
  EXPECT(size == 3 && memcmp(text, "a\0b", 4) == 0);
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_get_bytes(value, &data, &size));
  sandboa_value_free(value);
  EXPECT_OK(sandboa_value_new_str(NULL, 0, &value));
  EXPECT_OK(sandboa_value_get_str(value, &text, NULL));
  EXPECT_TEXT("", text);
  sandboa_value_free(value);
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_value_new_str(NULL, 1, &value));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_value_new_str(NULL, SANDBOA_TERMINATED, &value));
  EXPECT_OK(sandboa_value_new_bytes("\xff\0", 2, &value));
  EXPECT_OK(sandboa_value_get_bytes(value, &data, &size));
  EXPECT(size == 2 && memcmp(data, "\xff\0", 2) == 0);
  expect_repr("b'\\xff\\x00'", value);
}

static sandboa_value* container(sandboa_kind kind) {
  sandboa_value* value = NULL;
  EXPECT_OK(sandboa_value_new_container(kind, &value));
  return value;
}

static void containers(void) {
  sandboa_value *list = container(SANDBOA_LIST), *tuple = container(SANDBOA_TUPLE), *dict = container(SANDBOA_DICT);
  sandboa_value *set = container(SANDBOA_SET), *one = new_int(1), *two = new_str("two"), *found = NULL, *key = NULL;
  size_t size = 0;
  int flag = 0;
  EXPECT_OK(sandboa_value_append(list, one));
  EXPECT_OK(sandboa_value_append(list, two));
  EXPECT_OK(sandboa_value_append(tuple, list));
  EXPECT_OK(sandboa_value_add(set, one));
  EXPECT_OK(sandboa_value_add(set, one));
  EXPECT_OK(sandboa_value_put(dict, two, tuple));
  EXPECT_OK(sandboa_value_put(dict, one, set));
  EXPECT_OK(sandboa_value_get_size(dict, &size));
  EXPECT(size == 2);
  EXPECT_OK(sandboa_value_look_up(dict, two, &found));
  expect_repr("([1, 'two'],)", found);
  EXPECT_STATUS(SANDBOA_NOT_FOUND, sandboa_value_look_up(dict, list, &found));
  EXPECT(found == NULL);
  EXPECT_OK(sandboa_value_contains(dict, one, &flag));
  EXPECT(flag == 1);
  EXPECT_OK(sandboa_value_get_entry(dict, 1, &key, &found));
  expect_repr("1", key);
  expect_repr("{1}", found);
  EXPECT_STATUS(SANDBOA_OUT_OF_RANGE, sandboa_value_get_entry(dict, 2, &key, &found));
  EXPECT_OK(sandboa_value_get_item(list, 1, &found));
  EXPECT_OK(sandboa_value_is_same(found, two, &flag));
  EXPECT(flag == 1);
  sandboa_value_free(found);
  EXPECT_STATUS(SANDBOA_OUT_OF_RANGE, sandboa_value_get_item(list, 2, &found));
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_append(set, one));
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_put(list, one, one));
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_add(dict, one));
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_get_item(dict, 0, &found));
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_new_container(SANDBOA_STR, &found));
  sandboa_value_free(list);
  sandboa_value_free(tuple);
  sandboa_value_free(set);
  sandboa_value_free(one);
  sandboa_value_free(two);
  expect_repr("{'two': ([1, 'two'],), 1: {1}}", dict);
}

/* A cycle that goes into a session, is changed there, and comes back. */
static void cycles(sandboa_session* session) {
  sandboa_value *list = container(SANDBOA_LIST), *dict = container(SANDBOA_DICT), *name = new_str("self"), *found = NULL;
  sandboa_turn* turn = NULL;
  int flag = 0;
  EXPECT_OK(sandboa_value_append(list, dict));
  EXPECT_OK(sandboa_value_append(list, list));
  EXPECT_OK(sandboa_value_put(dict, name, list));
  sandboa_input input = {"graph", list};
  EXPECT_OK(sandboa_session_feed(session,
                                 "assert graph[1] is graph and graph[0]['self'] is graph\ngraph.append(graph[0])\ngraph",
                                 SANDBOA_TERMINATED, &input, 1, NULL, &turn));
  sandboa_value_free(list);
  sandboa_value_free(dict);
  sandboa_value_free(name);
  EXPECT_STATUS(SANDBOA_COMPLETED, kind_of(turn));
  EXPECT_OK(sandboa_turn_get_value(turn, &list));
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_value_get_item(list, 1, &found));
  EXPECT_OK(sandboa_value_is_same(list, found, &flag));
  EXPECT(flag == 1);
  sandboa_value_free(list);
  expect_repr("[{'self': [...]}, [...], {'self': [...]}]", found);
}

static void from_the_guest(sandboa_session* session) {
  expect_completed("None", feed(session, "None"));
  expect_completed("(True, 2, 3.5, 36893488147419103232, 'text', b'raw')", feed(session, "True, 2, 3.5, 2**65, 'text', b'raw'"));
  expect_completed("[(1,), {2: 3}, {4}, frozenset({5})]", feed(session, "[(1,), {2: 3}, {4}, frozenset([5])]"));
  sandboa_turn* turn = feed(session, "ValueError('bad', 3)");
  sandboa_value *value = NULL, *item = NULL;
  const char* text = NULL;
  size_t size = 0;
  EXPECT_OK(sandboa_turn_get_value(turn, &value));
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_value_get_type_name(value, &text, &size));
  EXPECT_TEXT("ValueError", text);
  EXPECT_OK(sandboa_value_get_item(value, 1, &item));
  expect_repr("3", item);
  sandboa_value_free(value);
  turn = feed(session, "class Thing: pass\nThing");
  EXPECT_OK(sandboa_turn_get_value(turn, &value));
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_value_get_type_name(value, &text, NULL));
  EXPECT_TEXT("type", text);
  EXPECT_OK(sandboa_value_get_opaque_text(value, &text, NULL));
  EXPECT(strstr(text, "Thing") != NULL);
  sandboa_value_free(value);
}

static void exceptions_into_the_guest(sandboa_session* session) {
  sandboa_value *exception = NULL, *item = new_str("too small");
  sandboa_turn* turn = NULL;
  EXPECT_OK(sandboa_value_new_exception("ValueError", SANDBOA_TERMINATED, &exception));
  EXPECT_OK(sandboa_value_append(exception, item));
  sandboa_input input = {"problem", exception};
  EXPECT_OK(sandboa_session_feed(session, "type(problem) is ValueError and problem.args", SANDBOA_TERMINATED, &input, 1, NULL, &turn));
  expect_completed("('too small',)", turn);
  sandboa_value_free(exception);
  sandboa_value_free(item);
}

static void deep(sandboa_session* session) {
  sandboa_value* inner = container(SANDBOA_LIST);
  for (int i = 0; i < 100000; ++i) {
    sandboa_value* outer = NULL;
    sandboa_status made = sandboa_value_new_container(SANDBOA_LIST, &outer);
    if (made != SANDBOA_OK || sandboa_value_append(outer, inner) != SANDBOA_OK) EXPECT(0);
    sandboa_value_free(inner);
    inner = outer;
  }
  sandboa_input input = {"deep", inner};
  sandboa_turn* turn = NULL;
  EXPECT_OK(sandboa_session_feed(session, "len(deep)", SANDBOA_TERMINATED, &input, 1, NULL, &turn));
  sandboa_value_free(inner);
  expect_completed("1", turn);
}

static void wrong_handles(sandboa_session* session) {
  sandboa_value *value = new_int(1), *out = NULL;
  sandboa_kind kind;
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_value_kind(NULL, &kind));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_value_kind(value, NULL));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_value_new_int(1, NULL));
  EXPECT_STATUS(SANDBOA_WRONG_HANDLE, sandboa_value_kind((const sandboa_value*)(const void*)session, &kind));
  EXPECT_STATUS(SANDBOA_WRONG_HANDLE, sandboa_value_copy((const sandboa_value*)(const void*)session, &out));
  sandboa_value_free((sandboa_value*)(void*)session);
  sandboa_value_free(NULL);
  EXPECT_OK(sandboa_value_copy(value, &out));
  sandboa_value_free(value);
  expect_repr("1", out);
}

int main(void) {
  sandboa_engine* engine = NULL;
  sandboa_session* session = NULL;
  EXPECT_OK(sandboa_engine_new(&engine));
  EXPECT_OK(sandboa_session_new(engine, NULL, &session));
  scalars();
  numbers_as_text();
  texts();
  containers();
  cycles(session);
  from_the_guest(session);
  exceptions_into_the_guest(session);
  deep(session);
  wrong_handles(session);
  EXPECT_OK(sandboa_session_free(session));
  sandboa_engine_free(engine);
  return checks_end();
}
