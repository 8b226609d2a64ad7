/* Modules that are granted to many sessions: from memory, from a directory, and what can be wrong with them. */
#include <sys/stat.h>
#include <unistd.h>

#include "shortcuts.h"

static sandboa_engine* engine;

static sandboa_module module_of(const char* name, const char* source) {
  sandboa_module module = {.struct_size = sizeof module, .name = name, .source = source};
  module.source_size = SANDBOA_TERMINATED;
  return module;
}

static sandboa_modules* new_library(void) {
  sandboa_modules* modules = NULL;
  sandboa_module shop = module_of("shop", ""), prices = module_of("shop.prices", "def of(name): return len(name) * 100");
  shop.is_package = 1;
  const sandboa_module* sources[] = {&shop, &prices};
  EXPECT_OK(sandboa_modules_new(engine, sources, 2, &modules));
  return modules;
}

static sandboa_session* new_session(const sandboa_modules* const* modules, size_t count) {
  sandboa_session* session = NULL;
  sandboa_session_options options;
  sandboa_session_options_init(&options, sizeof options);
  options.granted_modules = modules;
  options.granted_module_count = count;
  EXPECT_OK(sandboa_session_new(engine, &options, &session));
  return session;
}

static void from_memory(void) {
  sandboa_modules* library = new_library();
  const sandboa_modules* granted[] = {library};
  size_t names = 9, problems = 9, size = 9;
  const char* text = NULL;
  EXPECT_OK(sandboa_modules_get_counts(library, &names, &problems));
  EXPECT(names == 2 && problems == 0);
  EXPECT_OK(sandboa_modules_get_name(library, 1, &text, &size));
  EXPECT_TEXT("shop.prices", text);
  EXPECT(size == strlen("shop.prices"));

  sandboa_session *first = new_session(granted, 1), *second = new_session(granted, 1);
  sandboa_modules_free(library); /* the sessions keep it */
  expect_completed("300", feed(first, "import shop.prices\nshop.prices.of('abc')"));
  expect_completed("None", feed(first, "shop.prices.of = None"));
  expect_completed("400", feed(second, "from shop.prices import of\nof('abcd')"));
  EXPECT_OK(sandboa_session_free(first));
  EXPECT_OK(sandboa_session_free(second));
}

static void the_first_of_two_counts(void) {
  sandboa_modules *library = new_library(), *other = NULL;
  sandboa_module prices = module_of("shop", "name = 'other'"), more = module_of("more", "name = 'more'");
  const sandboa_module* sources[] = {&prices, &more};
  EXPECT_OK(sandboa_modules_new(engine, sources, 2, &other));
  const sandboa_modules *granted[] = {library, other}, *reversed[] = {other, library};
  sandboa_session* session = new_session(granted, 2);
  expect_completed("(False, 'more')", feed(session, "import shop, more\nhasattr(shop, 'name'), more.name"));
  EXPECT_OK(sandboa_session_free(session));
  session = new_session(reversed, 2);
  expect_completed("'other'", feed(session, "import shop\nshop.name"));
  EXPECT_OK(sandboa_session_free(session));
  sandboa_modules_free(library);
  sandboa_modules_free(other);
}

static void write_file(const char* path, const char* text) {
  FILE* file = fopen(path, "w");
  EXPECT(file != NULL);
  if (file == NULL) return;
  fputs(text, file);
  fclose(file);
}

static void from_a_directory(void) {
  char folder[] = "/tmp/sandboa_modules_XXXXXX", path[64], big[64];
  EXPECT(mkdtemp(folder) != NULL);
  snprintf(path, sizeof path, "%s/prices.py", folder);
  snprintf(big, sizeof big, "%s/big.py", folder);
  write_file(path, "def of(name):\n    return 1 / 0\n");
  write_file(big, "# a comment that is longer than the limit of a file, which is 60 bytes here\n");

  sandboa_modules* library = NULL;
  char* reason = NULL;
  size_t names = 0, problems = 0;
  const char* text = NULL;
  sandboa_directory_options options;
  sandboa_directory_options_init(&options, sizeof options);
  EXPECT(options.max_file_bytes == 2 << 20 && options.max_modules == 10000);
  options.shown_as = "lib";
  options.max_file_bytes = 60;
  EXPECT_OK(sandboa_modules_from_directory(engine, folder, &options, &library, &reason));
  EXPECT(reason == NULL);
  EXPECT_OK(sandboa_modules_get_counts(library, &names, &problems));
  EXPECT(names == 2 && problems == 1);
  EXPECT_OK(sandboa_modules_get_problem(library, 0, &text, NULL));
  EXPECT_TEXT("big.py: larger than 60 bytes", text);

  options.max_modules = 1;
  sandboa_modules* refused = NULL;
  EXPECT_STATUS(SANDBOA_REFUSED, sandboa_modules_from_directory(engine, folder, &options, &refused, &reason));
  EXPECT(refused == NULL && reason != NULL && reason[0] != 0);
  sandboa_text_free(reason);
  EXPECT_STATUS(SANDBOA_REFUSED, sandboa_modules_from_directory(engine, folder, &options, &refused, NULL));
  unlink(path);
  unlink(big);
  rmdir(folder);
  EXPECT_STATUS(SANDBOA_REFUSED, sandboa_modules_from_directory(engine, folder, NULL, &refused, &reason));
  EXPECT(refused == NULL && reason != NULL);
  sandboa_text_free(reason);

  const sandboa_modules* granted[] = {library};
  sandboa_session* session = new_session(granted, 1);
  sandboa_modules_free(library);
  sandboa_error error = {.struct_size = sizeof error};
  sandboa_turn* turn = feed(session, "import prices\nprices.of('a')");
  EXPECT_OK(sandboa_turn_get_error(turn, &error));
  EXPECT_TEXT("ZeroDivisionError", error.type);
  EXPECT(strstr(error.traceback, "File \"lib/prices.py\", line 2, in of") != NULL);
  sandboa_turn_free(turn);
  turn = feed(session, "import big");
  EXPECT_OK(sandboa_turn_get_error(turn, &error));
  EXPECT_TEXT("ImportError", error.type);
  sandboa_turn_free(turn);
  EXPECT_OK(sandboa_session_free(session));
}

static void a_snapshot_needs_the_same(void) {
  sandboa_modules* library = new_library();
  const sandboa_modules* granted[] = {library};
  sandboa_session *session = new_session(granted, 1), *copy = NULL;
  sandboa_session_options options;
  char *bytes = NULL, *reason = NULL;
  size_t size = 0;
  expect_completed("None", feed(session, "from shop.prices import of"));
  EXPECT_OK(sandboa_session_snapshot(session, NULL, 0, &bytes, &size, NULL));
  EXPECT_OK(sandboa_session_free(session));
  EXPECT_STATUS(SANDBOA_REFUSED, sandboa_session_restore(engine, bytes, size, NULL, 0, NULL, &copy, &reason));
  EXPECT(reason != NULL && strstr(reason, "the options grant no module shop") != NULL);
  sandboa_text_free(reason);
  sandboa_session_options_init(&options, sizeof options);
  options.granted_modules = granted;
  options.granted_module_count = 1;
  EXPECT_OK(sandboa_session_restore(engine, bytes, size, NULL, 0, &options, &copy, &reason));
  expect_completed("200", feed(copy, "of('ab')"));
  EXPECT_OK(sandboa_session_free(copy));
  sandboa_text_free(bytes);
  sandboa_modules_free(library);
}

static void misuse(void) {
  sandboa_modules *library = new_library(), *out = NULL;
  sandboa_module nameless = module_of(NULL, ""), small = module_of("a", "");
  small.struct_size = sizeof(size_t);
  const sandboa_module* sources[] = {&nameless, NULL, &small};
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_modules_new(engine, sources, 1, &out));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_modules_new(engine, sources + 1, 1, &out));
  EXPECT_STATUS(SANDBOA_WRONG_STRUCT_SIZE, sandboa_modules_new(engine, sources + 2, 1, &out));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_modules_new(engine, NULL, 1, &out));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_modules_new(engine, NULL, 0, NULL));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_modules_new(NULL, NULL, 0, &out));
  EXPECT_STATUS(SANDBOA_WRONG_HANDLE, sandboa_modules_new((sandboa_engine*)(void*)library, NULL, 0, &out));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_modules_from_directory(engine, NULL, NULL, &out, NULL));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_modules_from_directory(engine, "/", NULL, NULL, NULL));
  sandboa_directory_options options = {.struct_size = sizeof(size_t)};
  EXPECT_STATUS(SANDBOA_WRONG_STRUCT_SIZE, sandboa_modules_from_directory(engine, "/", &options, &out, NULL));
  EXPECT(out == NULL);

  const char* text = "left";
  size_t size = 4;
  EXPECT_STATUS(SANDBOA_OUT_OF_RANGE, sandboa_modules_get_name(library, 2, &text, &size));
  EXPECT(text == NULL && size == 0);
  EXPECT_STATUS(SANDBOA_OUT_OF_RANGE, sandboa_modules_get_problem(library, 0, &text, &size));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_modules_get_name(NULL, 0, &text, &size));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_modules_get_name(library, 0, NULL, &size));
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_modules_get_counts(NULL, &size, NULL));
  EXPECT_STATUS(SANDBOA_WRONG_HANDLE, sandboa_modules_get_counts((sandboa_modules*)(void*)engine, &size, NULL));
  EXPECT_OK(sandboa_modules_get_counts(library, NULL, NULL));
  sandboa_modules_free(NULL);
  sandboa_modules_free((sandboa_modules*)(void*)engine); /* ignored */

  const sandboa_modules *holes[] = {library, NULL}, *wrong[] = {(const sandboa_modules*)(const void*)engine};
  sandboa_session* session = NULL;
  sandboa_session_options granting;
  sandboa_session_options_init(&granting, sizeof granting);
  granting.granted_module_count = 2;
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_new(engine, &granting, &session));
  granting.granted_modules = holes;
  EXPECT_STATUS(SANDBOA_NULL_ARGUMENT, sandboa_session_new(engine, &granting, &session));
  granting.granted_modules = wrong;
  granting.granted_module_count = 1;
  EXPECT_STATUS(SANDBOA_WRONG_HANDLE, sandboa_session_new(engine, &granting, &session));
  EXPECT(session == NULL);
  sandboa_modules_free(library);

  EXPECT_OK(sandboa_modules_new(engine, NULL, 0, &out));
  sandboa_modules_free(out);
}

int main(void) {
  EXPECT_OK(sandboa_engine_new(&engine));
  from_memory();
  the_first_of_two_counts();
  from_a_directory();
  a_snapshot_needs_the_same();
  misuse();
  sandboa_engine_free(engine);
  return checks_end();
}
