/* Options that say what a session may import and how its results come. */
#include "shortcuts.h"

static sandboa_engine* engine;

static sandboa_session* new_session(const sandboa_session_options* options) {
  sandboa_session* session = NULL;
  EXPECT_OK(sandboa_session_new(engine, options, &session));
  return session;
}

static void expect_raised(const char* type, const char* message, sandboa_turn* turn) {
  sandboa_error error = {.struct_size = sizeof error};
  EXPECT_STATUS(SANDBOA_RAISED, kind_of(turn));
  EXPECT_OK(sandboa_turn_get_error(turn, &error));
  EXPECT_TEXT(type, error.type);
  EXPECT_TEXT(message, error.message);
  sandboa_turn_free(turn);
}

static void imports_are_listed(void) {
  const char* allowed[] = {"copy"};
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  sandboa_session* session = new_session(&options);
  expect_completed("None", feed(session, "import copy, os"));
  EXPECT_OK(sandboa_session_free(session));

  options.allowed_imports = allowed;
  options.allowed_import_count = 1;
  session = new_session(&options);
  expect_completed("None", feed(session, "import copy"));
  expect_raised("ModuleNotFoundError", "import of 'os' is not allowed in this session", feed(session, "import os"));
  EXPECT_OK(sandboa_session_free(session));

  options.allowed_import_count = 0;
  session = new_session(&options);
  expect_raised("ModuleNotFoundError", "import of 'copy' is not allowed in this session", feed(session, "import copy"));
  EXPECT_OK(sandboa_session_free(session));
}

static void lists_with_holes(void) {
  const char* holes[] = {"copy", NULL};
  sandboa_session* session = NULL;
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.allowed_import_count = 1;
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_new(engine, &options, &session));
  options.allowed_imports = holes;
  options.allowed_import_count = 2;
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_new(engine, &options, &session));
  EXPECT(session == NULL);
}

static void expect_json(const char* expected, sandboa_turn* turn) {
  sandboa_value* value = NULL;
  const char* text = NULL;
  size_t size = 0;
  EXPECT_STATUS(SANDBOA_COMPLETED, kind_of(turn));
  EXPECT_OK(sandboa_turn_get_value(turn, &value));
  EXPECT_OK(sandboa_value_get_json(value, &text, &size));
  EXPECT_TEXT(expected, text);
  EXPECT(size == strlen(expected));
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_get_str(value, &text, &size));
  sandboa_value_free(value);
  sandboa_turn_free(turn);
}

static void results_as_json(void) {
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.json_results = 1;
  sandboa_session* session = new_session(&options);
  expect_json("{\"a\":[1,null,\"\xc3\xa4\"]}", feed(session, "{'a': [1, None, '\\u00e4']}"));
  expect_json("NaN", feed(session, "float('nan')"));
  expect_raised("TypeError", "Object of type set is not JSON serializable", feed(session, "{1, 2}"));
  EXPECT_OK(sandboa_session_free(session));

  options.json_ascii_only = 1;
  options.json_refuses_nan = 1;
  session = new_session(&options);
  expect_json("\"\\u00e4\"", feed(session, "'\\u00e4'"));
  expect_raised("ValueError", "Out of range float values are not JSON compliant: nan", feed(session, "float('nan')"));
  EXPECT_OK(sandboa_session_free(session));
}

static void no_json(void) {
  sandboa_value* value = new_str("1");
  const char* text = "left";
  size_t size = 4;
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_get_json(value, &text, &size));
  EXPECT(text == NULL && size == 0);
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_value_get_json(NULL, &text, &size));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_value_get_json(value, NULL, &size));
  sandboa_value_free(value);
}

/* A host that was compiled before these options were there may have anything behind its structure. */
static void older_structure(void) {
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.struct_size = offsetof(sandboa_session_options, allowed_imports);
  options.allowed_import_count = 77;
  options.json_results = 1;
  sandboa_session* session = new_session(&options);
  expect_completed("None", feed(session, "import copy"));
  EXPECT_OK(sandboa_session_free(session));
}

static void native_code(void) {
  sandboa_engine_options options;
  sandboa_engine_options_init(&options, sizeof options);
  EXPECT(options.jit == 0);
  sandboa_engine* off = NULL;
  int32_t uses = 7;
  EXPECT_OK(sandboa_engine_new_with_options(&options, &off));
  EXPECT_OK(sandboa_engine_uses_jit(off, &uses));
  EXPECT(uses == 0);
  options.jit = 1;
  sandboa_engine* on = NULL;
  EXPECT_OK(sandboa_engine_new_with_options(&options, &on));
  EXPECT_OK(sandboa_engine_uses_jit(on, &uses));
  EXPECT(uses == 0 || uses == 1);
  sandboa_session* session = NULL;
  EXPECT_OK(sandboa_session_new(on, NULL, &session));
  expect_completed("499999500000", feed(session, "total = 0\nfor i in range(1000000): total += i\ntotal"));
  EXPECT_OK(sandboa_session_free(session));

  options.struct_size = 1;
  sandboa_engine* none = on;
  EXPECT_STATUS(SANDBOA_WRONG_STRUCT_SIZE, sandboa_engine_new_with_options(&options, &none));
  EXPECT(none == NULL);
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_engine_new_with_options(NULL, NULL));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_engine_uses_jit(on, NULL));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_engine_uses_jit(NULL, &uses));
  sandboa_engine_free(on);
  sandboa_engine_free(off);
}

int main(void) {
  EXPECT_OK(sandboa_engine_new(&engine));
  imports_are_listed();
  lists_with_holes();
  results_as_json();
  no_json();
  older_structure();
  native_code();
  sandboa_engine_free(engine);
  return checks_end();
}
