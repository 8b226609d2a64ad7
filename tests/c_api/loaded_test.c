/* The library loaded by dlopen(): found by name, used, unloaded. Two sessions on two threads. */
#include <dlfcn.h>
#include <pthread.h>
#include <stdint.h>

#include "checks.h"
#include "sandboa/sandboa.h"

static struct {
  uint32_t (*abi_version)(void);
  sandboa_status (*engine_new)(sandboa_engine**);
  void (*engine_free)(sandboa_engine*);
  sandboa_status (*session_new)(sandboa_engine*, const sandboa_session_options*, sandboa_session**);
  sandboa_status (*session_free)(sandboa_session*);
  sandboa_status (*feed)(sandboa_session*, const char*, size_t, const sandboa_input*, size_t, const char*, sandboa_turn**);
  sandboa_status (*get_value)(const sandboa_turn*, sandboa_value**);
  sandboa_status (*get_int)(const sandboa_value*, int64_t*);
  void (*value_free)(sandboa_value*);
  void (*turn_free)(sandboa_turn*);
} api;

static void* library;
static sandboa_engine* engine;

/* By way of memcpy(): ISO C knows no cast from a data to a function pointer. */
static void find(const char* name, void* pointer) {
  void* symbol = dlsym(library, name);
  EXPECT(symbol != NULL);
  memcpy(pointer, &symbol, sizeof symbol);
}

static void* use(void* result) {
  sandboa_session* session = NULL;
  sandboa_turn* turn = NULL;
  sandboa_value* value = NULL;
  if (api.session_new(engine, NULL, &session) != SANDBOA_OK) return NULL;
  for (int i = 0; i < 100; ++i) {
    if (api.feed(session, "sum(range(101))", SANDBOA_TERMINATED, NULL, 0, NULL, &turn) != SANDBOA_OK) return NULL;
    if (api.get_value(turn, &value) == SANDBOA_OK) (void)api.get_int(value, result);
    api.value_free(value);
    api.turn_free(turn);
  }
  api.session_free(session);
  return NULL;
}

int main(void) {
  library = dlopen(SANDBOA_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) printf("%s\n", dlerror());
  EXPECT(library != NULL);
  if (library == NULL) return checks_end();
  find("sandboa_abi_version", &api.abi_version);
  find("sandboa_engine_new", &api.engine_new);
  find("sandboa_engine_free", &api.engine_free);
  find("sandboa_session_new", &api.session_new);
  find("sandboa_session_free", &api.session_free);
  find("sandboa_session_feed", &api.feed);
  find("sandboa_turn_get_value", &api.get_value);
  find("sandboa_value_get_int", &api.get_int);
  find("sandboa_value_free", &api.value_free);
  find("sandboa_turn_free", &api.turn_free);
  EXPECT(api.abi_version() == SANDBOA_ABI_VERSION);
  EXPECT_OK(api.engine_new(&engine));
  pthread_t threads[2];
  int64_t results[2] = {0, 0};
  for (int i = 0; i < 2; ++i) EXPECT(pthread_create(&threads[i], NULL, use, &results[i]) == 0);
  for (int i = 0; i < 2; ++i) pthread_join(threads[i], NULL);
  EXPECT(results[0] == 5050 && results[1] == 5050);
  api.engine_free(engine);
  return checks_end();
}
