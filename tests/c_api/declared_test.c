/* What a host declares: parameters, exceptions, modules, classes and objects, names on demand, mounts, environment. */
#include <errno.h>

#include "shortcuts.h"

static sandboa_engine* engine;

static sandboa_session* new_session(const sandboa_session_options* options) {
  sandboa_session* session = NULL;
  EXPECT_OK(sandboa_session_new(engine, options, &session));
  return session;
}

static sandboa_functions* new_functions(void) {
  sandboa_functions* functions = NULL;
  EXPECT_OK(sandboa_functions_new(&functions));
  return functions;
}

/* Answers with the argument of this number. */
static void give_argument(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  sandboa_value* value = NULL;
  EXPECT_OK(sandboa_call_get_argument(call, (size_t)(intptr_t)user_data, &value));
  EXPECT_OK(sandboa_answer_set_value(answer, value));
  sandboa_value_free(value);
}

static void parameters(void) {
  sandboa_functions* functions = new_functions();
  sandboa_value* ten = new_int(10);
  sandboa_parameter id = {.struct_size = sizeof id, .name = "id", .types = SANDBOA_TAKES_INT};
  sandboa_parameter limit = {.struct_size = sizeof limit,
                             .name = "limit",
                             .types = SANDBOA_TAKES_INT | SANDBOA_TAKES_NONE,
                             .passing = SANDBOA_KEYWORD_ONLY,
                             .default_value = ten};
  const sandboa_parameter* all[] = {&id, &limit};
  EXPECT_OK(sandboa_functions_add_with_parameters(functions, "find", all, 2, give_argument, (void*)1, NULL));
  sandboa_parameter wrong = {.struct_size = sizeof wrong, .name = "x", .types = 2 * SANDBOA_TAKES_OBJECT};
  const sandboa_parameter* bad[] = {&wrong};
  EXPECT_STATUS(SANDBOA_OUT_OF_RANGE, sandboa_functions_add_with_parameters(functions, "f", bad, 1, NULL, NULL, NULL));
  wrong.struct_size = 8;
  EXPECT_STATUS(SANDBOA_WRONG_STRUCT_SIZE, sandboa_functions_add_with_parameters(functions, "f", bad, 1, NULL, NULL, NULL));
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.functions = functions;
  sandboa_session* session = new_session(&options);
  expect_completed("[10, 3]", feed(session, "[find(1), find(1, limit=3)]"));
  expect_completed("\"find() argument 'id' must be int, not str\"",
                   feed(session, "try:\n    find('1')\nexcept TypeError as e:\n    text = str(e)\ntext"));
  EXPECT_OK(sandboa_session_free(session));
  sandboa_functions_free(functions);
  sandboa_value_free(ten);
}

static void fail_with(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  (void)call;
  EXPECT_OK(sandboa_answer_set_error(answer, user_data, "no order 7"));
}

static void exceptions_and_modules(void) {
  sandboa_functions* functions = new_functions();
  EXPECT_OK(sandboa_functions_add(functions, "fetch", fail_with, "orders.NotFound", NULL));
  sandboa_host_exception base = {.struct_size = sizeof base, .name = "ShopError", .base = "LookupError"};
  const sandboa_host_exception* global_exceptions[] = {&base};
  sandboa_host_exception not_found = {.struct_size = sizeof not_found, .name = "NotFound", .base = "ShopError"};
  const sandboa_host_exception* module_exceptions[] = {&not_found};
  sandboa_value* rate = NULL;
  EXPECT_OK(sandboa_value_new_float(0.19, &rate));
  sandboa_input constants[] = {{"RATE", rate}};
  sandboa_host_module orders = {.struct_size = sizeof orders,
                                .name = "orders",
                                .functions = functions,
                                .constants = constants,
                                .constant_count = 1,
                                .exceptions = module_exceptions,
                                .exception_count = 1,
                                .doc = "What was ordered."};
  const sandboa_host_module* modules[] = {&orders};
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.exceptions = global_exceptions;
  options.exception_count = 1;
  options.host_modules = modules;
  options.host_module_count = 1;
  sandboa_session* session = new_session(&options);
  expect_completed("['NotFound', 'no order 7', True, 0.19, 'What was ordered.']",
                   feed(session,
                        "import orders\ntry:\n    orders.fetch(7)\nexcept ShopError as e:\n"
                        "    found = [type(e).__name__, str(e), isinstance(e, LookupError), orders.RATE, orders.__doc__]\nfound"));
  sandboa_turn* turn = feed(session, "orders.fetch(7)");
  sandboa_error error = {.struct_size = sizeof error};
  EXPECT_OK(sandboa_turn_get_error(turn, &error));
  EXPECT_TEXT("no order 7", error.message);
  EXPECT(error.hint != NULL);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_free(session));
  orders.exceptions = NULL;
  sandboa_session* none = NULL;
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_new(engine, &options, &none));
  sandboa_functions_free(functions);
  sandboa_value_free(rate);
}

static void give_total(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  sandboa_value* object = NULL;
  const char* class_name = NULL;
  uint64_t id = 0;
  (void)user_data;
  EXPECT_OK(sandboa_call_get_argument(call, 0, &object));
  EXPECT_OK(sandboa_value_get_type_name(object, &class_name, NULL));
  EXPECT_TEXT("Order", class_name);
  EXPECT_OK(sandboa_value_get_object_id(object, &id));
  sandboa_value_free(object);
  sandboa_value* total = new_int((int64_t)id * 100);
  EXPECT_OK(sandboa_answer_set_value(answer, total));
  sandboa_value_free(total);
}

static void classes_and_objects(void) {
  sandboa_functions *attributes = new_functions(), *methods = new_functions();
  EXPECT_OK(sandboa_functions_add(attributes, "total", give_total, NULL, NULL));
  EXPECT_OK(sandboa_functions_add(methods, "plus", give_argument, (void*)1, NULL));
  sandboa_host_class order = {.struct_size = sizeof order, .name = "Order", .attributes = attributes, .methods = methods};
  const sandboa_host_class* classes[] = {&order};
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.host_classes = classes;
  options.host_class_count = 1;
  sandboa_session* session = new_session(&options);
  sandboa_value* object = NULL;
  uint64_t id = 0;
  sandboa_kind kind = 0;
  EXPECT_OK(sandboa_value_new_object("Order", SANDBOA_TERMINATED, 7, &object));
  EXPECT_OK(sandboa_value_kind(object, &kind));
  EXPECT(kind == SANDBOA_OBJECT);
  sandboa_input inputs[] = {{"order", object}, {"same", object}};
  sandboa_turn* turn = NULL;
  EXPECT_OK(sandboa_session_feed(session, "order.total, order.plus(5), order is same", SANDBOA_TERMINATED, inputs, 2, NULL,
                                 &turn));
  expect_completed("(700, 5, True)", turn);
  sandboa_value* back = NULL;
  turn = feed(session, "order");
  EXPECT_OK(sandboa_turn_get_value(turn, &back));
  EXPECT_OK(sandboa_value_get_object_id(back, &id));
  EXPECT(id == 7);
  sandboa_value* number = new_int(1);
  EXPECT_STATUS(SANDBOA_WRONG_KIND, sandboa_value_get_object_id(number, &id));
  sandboa_value_free(number);
  sandboa_value_free(back);
  sandboa_turn_free(turn);
  sandboa_value_free(object);
  EXPECT_OK(sandboa_session_free(session));
  sandboa_functions_free(attributes);
  sandboa_functions_free(methods);
}

static void look_up(void* user_data, const sandboa_call* call, sandboa_answer* answer) {
  const char* name = NULL;
  (void)user_data;
  EXPECT_OK(sandboa_call_get_name(call, &name, NULL));
  if (strcmp(name, "later") == 0) {
    EXPECT_OK(sandboa_answer_set_suspend(answer));
  } else if (strcmp(name, "forty") == 0) {
    sandboa_value* value = new_int(40);
    EXPECT_OK(sandboa_answer_set_value(answer, value));
    sandboa_value_free(value);
  } else {
    EXPECT_OK(sandboa_answer_set_unknown(answer));
  }
}

static void names_on_demand(void) {
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.name_lookup = look_up;
  sandboa_session* session = new_session(&options);
  expect_completed("42", feed(session, "forty + 2"));
  sandboa_turn* turn = feed(session, "nothing");
  EXPECT_STATUS(SANDBOA_RAISED, kind_of(turn));
  sandboa_turn_free(turn);
  turn = feed(session, "later + 1");
  EXPECT_STATUS(SANDBOA_NAME_LOOKUP, kind_of(turn));
  const sandboa_call* call = NULL;
  const char* name = NULL;
  EXPECT_OK(sandboa_turn_get_call(turn, &call));
  EXPECT_OK(sandboa_call_get_name(call, &name, NULL));
  EXPECT_TEXT("later", name);
  sandboa_turn_free(turn);
  sandboa_answer* answer = NULL;
  sandboa_value* one = new_int(1);
  EXPECT_OK(sandboa_answer_new(&answer));
  EXPECT_OK(sandboa_answer_set_value(answer, one));
  EXPECT_OK(sandboa_session_resume(session, answer, &turn));
  expect_completed("2", turn);
  sandboa_answer_free(answer);
  sandboa_value_free(one);
  EXPECT_OK(sandboa_session_free(session));
}

static int32_t answer_file(void* user_data, const sandboa_file_call* call, sandboa_file_answer* answer) {
  (void)user_data;
  if (strcmp(call->path, "") == 0 && call->operation == SANDBOA_FILE_STATUS) {
    EXPECT_OK(sandboa_file_answer_set_status(answer, 1, 0));
    return 0;
  }
  if (call->operation == SANDBOA_FILE_LIST) {
    EXPECT_OK(sandboa_file_answer_add_name(answer, "greeting"));
    return 0;
  }
  if (strcmp(call->path, "greeting") != 0) return ENOENT;
  EXPECT_OK(sandboa_file_answer_set_status(answer, 0, 5));
  if (call->operation == SANDBOA_FILE_READ && call->offset < 5) {
    size_t left = (size_t)(5 - call->offset);
    EXPECT_OK(sandboa_file_answer_set_data(answer, "hello" + call->offset, call->size < left ? (size_t)call->size : left));
  }
  return 0;
}

static void files_and_environment(void) {
  sandboa_mount memory, host;
  sandboa_mount_init(&memory, sizeof memory);
  sandboa_mount_init(&host, sizeof host);
  EXPECT(memory.max_bytes > 0);
  memory.path = "/tmp";
  memory.kind = SANDBOA_MOUNT_MEMORY;
  host.path = "/host";
  host.kind = SANDBOA_MOUNT_CALLBACK;
  host.callback = answer_file;
  const sandboa_mount* mounts[] = {&memory, &host};
  sandboa_variable environment[] = {{"HOME", "/tmp"}};
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.mounts = mounts;
  options.mount_count = 2;
  options.environment = environment;
  options.environment_count = 1;
  sandboa_session* session = new_session(&options);
  expect_completed("('hello', ['greeting'], 'kept', '/tmp')",
                   feed(session, "import os\nopen('/tmp/x', 'w').write('kept')\n"
                                 "open('/host/greeting').read(), os.listdir('/host'), open('/tmp/x').read(), os.environ['HOME']"));
  sandboa_turn* turn = feed(session, "open('/host/other')");
  sandboa_error error = {.struct_size = sizeof error};
  EXPECT_OK(sandboa_turn_get_error(turn, &error));
  EXPECT_TEXT("FileNotFoundError", error.type);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_free(session));
  memory.kind = 5;
  sandboa_session* none = NULL;
  EXPECT_STATUS(SANDBOA_OUT_OF_RANGE, sandboa_session_new(engine, &options, &none));
}

static void count_bytes(void* user_data, const char* text, size_t size) {
  (void)text;
  *(size_t*)user_data += size;
}

static void error_stream(void) {
  sandboa_session* session = new_session(NULL);
  char* text = NULL;
  expect_completed("None", feed(session, "import sys\nprint('out')\nprint('problem', file=sys.stderr)"));
  EXPECT_OK(sandboa_session_take_errors(session, &text, NULL));
  EXPECT_TEXT("problem\n", text);
  sandboa_text_free(text);
  EXPECT_OK(sandboa_session_free(session));
  size_t bytes = 0;
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.errors = count_bytes;
  options.errors_user_data = &bytes;
  session = new_session(&options);
  expect_completed("None", feed(session, "import sys\nprint('problem', file=sys.stderr)"));
  EXPECT(bytes == 8);
  EXPECT_OK(sandboa_session_free(session));
}

/* A caller that was compiled with the first version of the structures knows none of it. */
static void first_versions(void) {
  sandboa_session_options options;
  sandboa_session_options_init(&options, offsetof(sandboa_session_options, errors));
  options.name_lookup = look_up; /* behind what counts */
  sandboa_session* session = new_session(&options);
  sandboa_turn* turn = feed(session, "forty");
  EXPECT_STATUS(SANDBOA_RAISED, kind_of(turn));
  sandboa_error error = {.struct_size = offsetof(sandboa_error, hint), .hint = "untouched"};
  EXPECT_OK(sandboa_turn_get_error(turn, &error));
  EXPECT_TEXT("untouched", error.hint);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_free(session));
  sandboa_program* program = NULL;
  sandboa_compile_options compile;
  sandboa_compile_options_init(&compile, sizeof compile);
  EXPECT_OK(sandboa_engine_compile(engine, "return 1", SANDBOA_TERMINATED, &compile, &program, NULL));
  sandboa_program_free(program);
  compile.is_feed = 0;
  EXPECT_STATUS(SANDBOA_NOT_COMPILED, sandboa_engine_compile(engine, "return 1", SANDBOA_TERMINATED, &compile, &program, NULL));
}

int main(void) {
  EXPECT_OK(sandboa_engine_new(&engine));
  parameters();
  exceptions_and_modules();
  classes_and_objects();
  names_on_demand();
  files_and_environment();
  error_stream();
  first_versions();
  sandboa_engine_free(engine);
  return checks_end();
}
