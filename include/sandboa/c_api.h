/* The C API: what a host in C, or in any language that can call C, needs. It may be linked or loaded with dlopen().
 *
 * Handles are opaque. A function that gives one out (`sandboa_xxx** out`) makes the caller its owner: give it back with the
 * function sandboa_xxx_free(). `const` handles that are called borrowed belong to somebody else and must not be freed.
 * Handles and texts that are passed in are only read during the call; nothing takes them over.
 *
 * Every function that can fail answers a sandboa_status; its outputs are set to null or 0 then. Null handles, handles of
 * another type and, as far as can be told, handles that were freed are answered with an error; using a handle after it was
 * freed is a bug of the host nevertheless. No C++ exception leaves a function, and none may leave a callback.
 *
 * Threads: an engine, a program and a function table may be used by any number of threads at once, but must be freed when
 * nobody uses the handle any more. A session is used by one thread at a time but may move between threads, except for
 * sandboa_session_interrupt(). Turns, answers and values are for one thread at a time; two values that were ever part of one
 * another (a list and its item) count as one. An engine lives until everything made with it is freed.
 *
 * Texts are UTF-8, given as address and size; the size SANDBOA_TERMINATED stands for strlen(). Texts that come out end with
 * a 0 that is not counted. An empty text may be given as null with size 0.
 *
 * Growth: structures begin with `struct_size`, which the caller sets to sizeof the structure as compiled
 * (sandboa_xxx_init() does so). Fields are only ever added at the end; those that a caller does not know have their
 * defaults. Numbers of enumerations are never used for something else; more may come, so a switch needs a default. */
#ifndef SANDBOA_C_API_H_
#define SANDBOA_C_API_H_

#include <stddef.h>
#include <stdint.h>

#ifdef SANDBOA_BUILDING_C_API
#define SANDBOA_API __attribute__((visibility("default")))
#else
#define SANDBOA_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Rises when something is added; a change that breaks old callers would get another name of the shared library. */
#define SANDBOA_ABI_VERSION 5
#define SANDBOA_TERMINATED ((size_t)-1)

/* What the loaded library implements; at least the SANDBOA_ABI_VERSION that the host was compiled with, or do not go on. */
SANDBOA_API uint32_t sandboa_abi_version(void);
/* "0.1.0". Lives for ever. */
SANDBOA_API const char* sandboa_version(void);

typedef int32_t sandboa_status;
enum {
  SANDBOA_OK = 0,
  SANDBOA_NULL_ARGUMENT = 1,     /* a handle, an output or a text is null */
  SANDBOA_WRONG_HANDLE = 2,      /* of another type, or freed */
  SANDBOA_WRONG_KIND = 3,        /* a value or a turn of another kind */
  SANDBOA_OUT_OF_RANGE = 4,      /* an index, or a number that does not fit */
  SANDBOA_WRONG_STRUCT_SIZE = 5, /* smaller than the first version of the structure */
  SANDBOA_MALFORMED = 6,         /* digits that are no number */
  SANDBOA_BUSY = 7,              /* the session is running: it cannot be freed by its own callbacks */
  SANDBOA_NOT_COMPILED = 8,      /* see `failure` of sandboa_engine_compile() */
  SANDBOA_NOT_FOUND = 9,         /* no such key or keyword argument */
  SANDBOA_OUT_OF_MEMORY = 10,    /* of the host's, not of a session */
  SANDBOA_INTERNAL_ERROR = 11,
  SANDBOA_REFUSED = 12 /* no snapshot, or no session from one: see `reason` */
};
/* "null argument"; never null. Lives for ever. */
SANDBOA_API const char* sandboa_status_text(sandboa_status status);

typedef struct sandboa_engine sandboa_engine;
typedef struct sandboa_program sandboa_program;
typedef struct sandboa_functions sandboa_functions;
typedef struct sandboa_session sandboa_session;
typedef struct sandboa_turn sandboa_turn;
typedef struct sandboa_call sandboa_call;
typedef struct sandboa_answer sandboa_answer;
typedef struct sandboa_value sandboa_value;

/* Frees what a function gave out as `char** text`. Null is fine. */
SANDBOA_API void sandboa_text_free(char* text);

/* ---- values: a Python value on the host's side of the boundary ----
 *
 * Strings, big ints and containers are references, as in Python: appending a list to itself makes a cycle, and shared and
 * cyclic structure crosses the boundary in both directions. A handle keeps everything that is connected with its value. */

typedef int32_t sandboa_kind;
enum {
  SANDBOA_NONE = 0,
  SANDBOA_BOOL = 1,
  SANDBOA_INT = 2, /* fits int64_t */
  SANDBOA_FLOAT = 3,
  SANDBOA_BIG_INT = 4, /* does not fit int64_t */
  SANDBOA_STR = 5,
  SANDBOA_BYTES = 6,
  SANDBOA_LIST = 7,
  SANDBOA_TUPLE = 8,
  SANDBOA_DICT = 9,
  SANDBOA_SET = 10,
  SANDBOA_FROZENSET = 11,
  SANDBOA_EXCEPTION = 12, /* type name and args */
  SANDBOA_OPAQUE = 13,    /* a guest object that does not cross: type name and a short text */
  SANDBOA_OBJECT = 14,    /* an object of the host's: name of its class and number */
  SANDBOA_JSON = 15,      /* JSON text: it becomes guest objects when it enters a session; results, with json_results */
  SANDBOA_COMPLEX = 16,
  /* From here on: SANDBOA_ABI_VERSION 4. Of the module datetime: */
  SANDBOA_DATE = 17,
  SANDBOA_TIME = 18,
  SANDBOA_DATETIME = 19,
  SANDBOA_TIMEDELTA = 20,
  SANDBOA_TIMEZONE = 21, /* a fixed offset */
  SANDBOA_DECIMAL = 22,
  SANDBOA_UUID = 23,
  SANDBOA_ENUM = 24,        /* a member of an enumeration that is no data type: class, name and value */
  SANDBOA_NAMED_TUPLE = 25, /* class, names of the fields, items */
  SANDBOA_RECORD = 26       /* an instance of a dataclass: class, names of the fields, their values */
};

SANDBOA_API sandboa_status sandboa_value_new_none(sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_new_bool(int value, sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_new_int(int64_t value, sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_new_uint(uint64_t value, sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_new_float(double value, sandboa_value** out);
/* Decimal digits, or 0x and hexadecimal digits, perhaps after '-'. Gives SANDBOA_INT when it fits. */
SANDBOA_API sandboa_status sandboa_value_new_big_int(const char* digits, size_t size, sandboa_value** out);
/* Text that is not UTF-8 is refused when it enters a session. */
SANDBOA_API sandboa_status sandboa_value_new_str(const char* text, size_t size, sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_new_bytes(const void* data, size_t size, sandboa_value** out);
/* What json.loads() makes of the text, once it enters a session; a ValueError if it is no JSON. */
SANDBOA_API sandboa_status sandboa_value_new_json(const char* text, size_t size, sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_new_complex(double real, double imaginary, sandboa_value** out);
/* Empty; SANDBOA_LIST, TUPLE, DICT, SET or FROZENSET. */
SANDBOA_API sandboa_status sandboa_value_new_container(sandboa_kind kind, sandboa_value** out);
/* An exception of a builtin type, without args: append them. */
SANDBOA_API sandboa_status sandboa_value_new_exception(const char* type_name, size_t size, sandboa_value** out);
/* An object of a class that the session knows (sandboa_host_class). The guest gets the same object for the same number. */
SANDBOA_API sandboa_status sandboa_value_new_object(const char* class_name, size_t size, uint64_t id, sandboa_value** out);
/* Another handle to the same object. */
SANDBOA_API sandboa_status sandboa_value_copy(const sandboa_value* value, sandboa_value** out);
/* Null is fine, and ignored like a wrong handle. */
SANDBOA_API void sandboa_value_free(sandboa_value* value);

/* List; tuple and exception args while they are being built. */
SANDBOA_API sandboa_status sandboa_value_append(sandboa_value* value, const sandboa_value* item);
/* Dict: inserts or replaces. */
SANDBOA_API sandboa_status sandboa_value_put(sandboa_value* value, const sandboa_value* key, const sandboa_value* item);
/* Set, frozenset. */
SANDBOA_API sandboa_status sandboa_value_add(sandboa_value* value, const sandboa_value* item);

SANDBOA_API sandboa_status sandboa_value_kind(const sandboa_value* value, sandboa_kind* out);
SANDBOA_API sandboa_status sandboa_value_get_bool(const sandboa_value* value, int* out);
SANDBOA_API sandboa_status sandboa_value_get_int(const sandboa_value* value, int64_t* out);
SANDBOA_API sandboa_status sandboa_value_get_float(const sandboa_value* value, double* out);
SANDBOA_API sandboa_status sandboa_value_get_complex(const sandboa_value* value, double* real, double* imaginary);
/* SANDBOA_INT or SANDBOA_BIG_INT as hexadecimal digits without prefix, "-ff". The caller frees the text. */
SANDBOA_API sandboa_status sandboa_value_get_hex(const sandboa_value* value, char** text, size_t* size);
/* Views: they live as long as any handle to the value or to something connected with it. */
SANDBOA_API sandboa_status sandboa_value_get_str(const sandboa_value* value, const char** text, size_t* size);
/* SANDBOA_JSON. */
SANDBOA_API sandboa_status sandboa_value_get_json(const sandboa_value* value, const char** text, size_t* size);
SANDBOA_API sandboa_status sandboa_value_get_bytes(const sandboa_value* value, const void** data, size_t* size);
/* SANDBOA_OBJECT: its number. */
SANDBOA_API sandboa_status sandboa_value_get_object_id(const sandboa_value* value, uint64_t* out);
/* Exception, opaque, object, enum, named tuple, record: the class's name. */
SANDBOA_API sandboa_status sandboa_value_get_type_name(const sandboa_value* value, const char** text, size_t* size);
/* Opaque: what the object would roughly print as. */
SANDBOA_API sandboa_status sandboa_value_get_opaque_text(const sandboa_value* value, const char** text, size_t* size);
/* Items of a list, tuple, set or frozenset, entries of a dict, args of an exception, fields of a named tuple or record. */
SANDBOA_API sandboa_status sandboa_value_get_size(const sandboa_value* value, size_t* out);
SANDBOA_API sandboa_status sandboa_value_get_item(const sandboa_value* value, size_t index, sandboa_value** out);
/* Entry of a dict, in insertion order; `key` or `item` may be null. */
SANDBOA_API sandboa_status sandboa_value_get_entry(const sandboa_value* value, size_t index, sandboa_value** key,
                                                   sandboa_value** item);
/* Dict: the value for an equal key, or SANDBOA_NOT_FOUND. */
SANDBOA_API sandboa_status sandboa_value_look_up(const sandboa_value* value, const sandboa_value* key, sandboa_value** out);
/* Dict, set, frozenset. */
SANDBOA_API sandboa_status sandboa_value_contains(const sandboa_value* value, const sandboa_value* item, int* out);
/* Whether both name the same object (scalars: equal kind and value). */
SANDBOA_API sandboa_status sandboa_value_is_same(const sandboa_value* left, const sandboa_value* right, int* out);
/* Equal kind and content, deeply; 1, 1.0 and True differ. */
SANDBOA_API sandboa_status sandboa_value_is_equal(const sandboa_value* left, const sandboa_value* right, int* out);
/* As Python's repr(); stops with "..." past max_bytes. The caller frees the text. */
SANDBOA_API sandboa_status sandboa_value_repr(const sandboa_value* value, size_t max_bytes, char** text, size_t* size);

/* ---- dates, numbers and classes of the guest's (SANDBOA_ABI_VERSION 4); see sandboa/value.h ---- */

/* What a date, time or datetime says; parts that it does not have are 0. */
typedef struct sandboa_moment {
  size_t struct_size;
  int32_t year, month, day;
  int32_t hour, minute, second, microsecond;
  int32_t fold;
} sandboa_moment;
/* What is not in the calendar is refused when it enters a session. zone: null, None or a SANDBOA_TIMEZONE. */
SANDBOA_API sandboa_status sandboa_value_new_date(int32_t year, int32_t month, int32_t day, sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_new_time(const sandboa_moment* moment, const sandboa_value* zone,
                                                  sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_new_datetime(const sandboa_moment* moment, const sandboa_value* zone,
                                                      sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_new_timedelta(int64_t days, int64_t seconds, int64_t microseconds,
                                                       sandboa_value** out);
/* An empty name: none. */
SANDBOA_API sandboa_status sandboa_value_new_timezone(int64_t offset_microseconds, const char* name, size_t size,
                                                      sandboa_value** out);
/* Date, time, datetime. Set struct_size first. */
SANDBOA_API sandboa_status sandboa_value_get_moment(const sandboa_value* value, sandboa_moment* out);
/* Timedelta, or a timezone's offset: only days may be negative. Any output may be null. */
SANDBOA_API sandboa_status sandboa_value_get_duration(const sandboa_value* value, int64_t* days, int64_t* seconds,
                                                      int64_t* microseconds);
/* Time, datetime: None, a timezone, or an opaque value for a zone that is guest code. Timezone: its name or None. */
SANDBOA_API sandboa_status sandboa_value_get_zone(const sandboa_value* value, sandboa_value** out);

/* Text that is no number is refused when it enters a session. */
SANDBOA_API sandboa_status sandboa_value_new_decimal(const char* text, size_t size, sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_get_decimal(const sandboa_value* value, const char** text, size_t* size);
/* 32 hexadecimal digits, with or without hyphens; else SANDBOA_MALFORMED. */
SANDBOA_API sandboa_status sandboa_value_new_uuid(const char* text, size_t size, sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_get_uuid(const sandboa_value* value, const char** text, size_t* size);

/* A member by its name; with an empty name by its value. value: null is None. The session must have it. */
SANDBOA_API sandboa_status sandboa_value_new_enum(const char* class_name, size_t class_size, const char* member,
                                                  size_t member_size, const sandboa_value* value, sandboa_value** out);
SANDBOA_API sandboa_status sandboa_value_get_member_name(const sandboa_value* value, const char** text, size_t* size);
SANDBOA_API sandboa_status sandboa_value_get_member_value(const sandboa_value* value, sandboa_value** out);

/* SANDBOA_NAMED_TUPLE or SANDBOA_RECORD, without fields: set them in order. */
SANDBOA_API sandboa_status sandboa_value_new_record(sandboa_kind kind, const char* class_name, size_t size,
                                                    sandboa_value** out);
/* Replaces or appends. */
SANDBOA_API sandboa_status sandboa_value_set_field(sandboa_value* value, const char* name, size_t size,
                                                   const sandboa_value* item);
SANDBOA_API sandboa_status sandboa_value_get_field_name(const sandboa_value* value, size_t index, const char** text,
                                                        size_t* size);
/* SANDBOA_NOT_FOUND if there is none of that name. */
SANDBOA_API sandboa_status sandboa_value_get_field(const sandboa_value* value, const char* name, size_t size,
                                                   sandboa_value** out);

/* ---- limits: a breach is a trap that guest code cannot catch ---- */

typedef struct sandboa_limits {
  size_t struct_size;
  uint64_t fuel;            /* per feed with its resumes: about one unit per bytecode instruction */
  uint64_t memory_bytes;    /* everything the session holds */
  uint64_t objects;         /* allocations that are live or not yet collected */
  uint64_t time_ns;         /* per feed: wall clock inside feed and resume, host functions not counted */
  uint64_t recursion_depth; /* guest frames; past it the guest gets a RecursionError */
  uint64_t output_bytes;    /* what print() may write per session */
  uint64_t host_calls;
  uint64_t source_bytes; /* per feed */
  uint64_t result_bytes; /* converted values that leave per turn */
} sandboa_limits;
/* All defaults: finite, for code that nobody has reviewed. Null is ignored. Every xxx_init() takes sizeof the structure. */
SANDBOA_API void sandboa_limits_init(sandboa_limits* limits, size_t struct_size);

typedef struct sandboa_meters {
  size_t struct_size;
  uint64_t fuel;
  uint64_t memory_bytes;
  uint64_t peak_memory_bytes;
  uint64_t allocations;
  uint64_t collections;
  uint64_t time_ns;
  uint64_t output_bytes;
  uint64_t host_calls;
} sandboa_meters;

/* ---- engine and programs ---- */

/* One per process. Takes a few milliseconds the first time. */
SANDBOA_API sandboa_status sandboa_engine_new(sandboa_engine** out);

typedef struct sandboa_engine_options {
  size_t struct_size;
  int32_t jit; /* 1: native code for what proves hot; see Engine::Options in sandboa/engine.h. 0 (default): none */
} sandboa_engine_options;
SANDBOA_API void sandboa_engine_options_init(sandboa_engine_options* options, size_t struct_size);
SANDBOA_API sandboa_status sandboa_engine_new_with_options(const sandboa_engine_options* options, sandboa_engine** out);
/* *out: 1 if there is native code, 0 if it was not asked for or this machine does not allow it. */
SANDBOA_API sandboa_status sandboa_engine_uses_jit(sandboa_engine* engine, int32_t* out);
/* Null is fine. Sessions and programs that are left stay usable. */
SANDBOA_API void sandboa_engine_free(sandboa_engine* engine);
/* Compiles what is otherwise compiled when a session first needs it; see Engine::warm_up() in sandboa/engine.h. */
SANDBOA_API sandboa_status sandboa_engine_warm_up(sandboa_engine* engine);

typedef struct sandboa_compile_options {
  size_t struct_size;
  const char* file_name;           /* ends with 0; null: "<string>". As tracebacks show it; nothing is read from it */
  const sandboa_limits* limits;    /* null: defaults. source_bytes, memory_bytes, fuel and time_ns bound the compilation */
  int32_t returns_last_expression; /* 1 (default): the result is the value of the last statement if that is an expression */
  int32_t is_feed; /* 1 (default): as sandboa_session_feed() compiles: `return` and `await` outside of functions */
} sandboa_compile_options;
SANDBOA_API void sandboa_compile_options_init(sandboa_compile_options* options, size_t struct_size);

/* Compiles without running anything. options: null for the defaults. SANDBOA_NOT_COMPILED: *failure, unless it is null, is a
 * turn of kind SANDBOA_RAISED or SANDBOA_TRAPPED, owned by the caller. */
SANDBOA_API sandboa_status sandboa_engine_compile(sandboa_engine* engine, const char* source, size_t size,
                                                  const sandboa_compile_options* options, sandboa_program** out,
                                                  sandboa_turn** failure);
/* Memory that the program holds. */
SANDBOA_API sandboa_status sandboa_program_get_size(const sandboa_program* program, size_t* out);
/* Null is fine; sessions that run the program keep what they need. */
SANDBOA_API void sandboa_program_free(sandboa_program* program);

/* ---- host functions: the only way out of the sandbox ---- */

/* One call. Borrowed: lives until the callback returns, or as long as the turn that it was read from. */
SANDBOA_API sandboa_status sandboa_call_get_name(const sandboa_call* call, const char** text, size_t* size);
/* 1, 2, 3, ... per session; names the future if the call is answered with one. */
SANDBOA_API sandboa_status sandboa_call_get_id(const sandboa_call* call, uint64_t* out);
SANDBOA_API sandboa_status sandboa_call_get_counts(const sandboa_call* call, size_t* positional, size_t* keywords);
/* The caller owns the value. */
SANDBOA_API sandboa_status sandboa_call_get_argument(const sandboa_call* call, size_t index, sandboa_value** out);
/* By number; `name` and `size` or `out` may be null. */
SANDBOA_API sandboa_status sandboa_call_get_keyword(const sandboa_call* call, size_t index, const char** name, size_t* size,
                                                    sandboa_value** out);
/* By name (ends with 0), or SANDBOA_NOT_FOUND. */
SANDBOA_API sandboa_status sandboa_call_find_keyword(const sandboa_call* call, const char* name, sandboa_value** out);

/* What a call is answered with; None until something is set. Each setter replaces what was set before. */
SANDBOA_API sandboa_status sandboa_answer_new(sandboa_answer** out);
SANDBOA_API void sandboa_answer_free(sandboa_answer* answer);
SANDBOA_API sandboa_status sandboa_answer_set_value(sandboa_answer* answer, const sandboa_value* value);
/* The guest gets an exception of this builtin type or one of the host's; unknown types become RuntimeError. Both texts end
 * with 0. */
SANDBOA_API sandboa_status sandboa_answer_set_error(sandboa_answer* answer, const char* type, const char* message);
/* Only in callbacks: the feed returns a turn of kind SANDBOA_CALL, and the host goes on with sandboa_session_resume(). */
SANDBOA_API sandboa_status sandboa_answer_set_suspend(sandboa_answer* answer);
/* To a name look-up: there is no such name. */
SANDBOA_API sandboa_status sandboa_answer_set_unknown(sandboa_answer* answer);
/* The guest goes on with an awaitable; the result comes later, by number of the call: sandboa_session_resolve(). */
SANDBOA_API sandboa_status sandboa_answer_set_future(sandboa_answer* answer);

/* Runs on the thread that is inside feed, resume or resolve; its time is not charged. `call` and `answer` are borrowed. It
 * must not use the session, except sandboa_session_interrupt() and sandboa_session_get_meters(); others answer
 * SANDBOA_REJECTED turns or SANDBOA_BUSY. It must not throw or longjmp(). */
typedef void (*sandboa_callback)(void* user_data, const sandboa_call* call, sandboa_answer* answer);

SANDBOA_API sandboa_status sandboa_functions_new(sandboa_functions** out);
/* The name (ends with 0) becomes a global variable of the guest. callback null: always suspends. free_user_data, unless
 * null, is called once, after the last use by any session, on any thread; it is called as well when adding fails. Sessions
 * see what the table held when they were made. */
SANDBOA_API sandboa_status sandboa_functions_add(sandboa_functions* functions, const char* name, sandboa_callback callback,
                                                 void* user_data, void (*free_user_data)(void* user_data));

/* What a parameter takes; alternatives are added up. See HostType in sandboa/host_types.h. */
enum {
  SANDBOA_TAKES_ANY = 0,
  SANDBOA_TAKES_NONE = 1,
  SANDBOA_TAKES_BOOL = 2,
  SANDBOA_TAKES_INT = 4,
  SANDBOA_TAKES_FLOAT = 8,
  SANDBOA_TAKES_STR = 16,
  SANDBOA_TAKES_BYTES = 32,
  SANDBOA_TAKES_LIST = 64,
  SANDBOA_TAKES_TUPLE = 128,
  SANDBOA_TAKES_DICT = 256,
  SANDBOA_TAKES_SET = 512, /* and frozenset */
  /* SANDBOA_ABI_VERSION 5: */
  SANDBOA_TAKES_COMPLEX = 1 << 10,
  SANDBOA_TAKES_DATE = 1 << 11,
  SANDBOA_TAKES_TIME = 1 << 12,
  SANDBOA_TAKES_DATETIME = 1 << 13,
  SANDBOA_TAKES_TIMEDELTA = 1 << 14,
  SANDBOA_TAKES_TIMEZONE = 1 << 15,
  SANDBOA_TAKES_DECIMAL = 1 << 16,
  SANDBOA_TAKES_UUID = 1 << 17,
  SANDBOA_TAKES_ENUM = 1 << 18,
  SANDBOA_TAKES_RECORD = 1 << 19,
  SANDBOA_TAKES_EXCEPTION = 1 << 20,
  SANDBOA_TAKES_OBJECT = 1 << 21 /* of any class of the host's */
};
enum { SANDBOA_PASSED_ANY_WAY = 0, SANDBOA_POSITIONAL_ONLY = 1, SANDBOA_KEYWORD_ONLY = 2 };

typedef struct sandboa_parameter {
  size_t struct_size;
  const char* name; /* ends with 0 */
  uint32_t types;   /* of SANDBOA_TAKES_xxx */
  int32_t passing;
  const sandboa_value* default_value; /* null: it must be given */
} sandboa_parameter;

/* As sandboa_functions_add(), with parameters: calls that do not fit raise the TypeError of a Python function of that
 * signature; the host sees one positional argument per parameter. */
SANDBOA_API sandboa_status sandboa_functions_add_with_parameters(sandboa_functions* functions, const char* name,
                                                                 const sandboa_parameter* const* parameters, size_t count,
                                                                 sandboa_callback callback, void* user_data,
                                                                 void (*free_user_data)(void* user_data));
/* Null is fine; sessions keep what they need. */
SANDBOA_API void sandboa_functions_free(sandboa_functions* functions);

/* ---- sessions: one tenant or conversation ---- */

/* What guest code may learn or use besides its inputs; see sandboa/capabilities.h. */
typedef int32_t sandboa_grant;
enum {
  SANDBOA_DENIED = 0,        /* the guest gets a PermissionError that names the capability */
  SANDBOA_DETERMINISTIC = 1, /* computed from the options: every run is the same */
  SANDBOA_FROM_HOST = 2,     /* the callback answers; without one it is as denied */
  SANDBOA_FROM_SYSTEM = 3    /* the machine's */
};
enum { SANDBOA_WALL_CLOCK = 0, SANDBOA_MONOTONIC_CLOCK = 1, SANDBOA_PROCESS_CLOCK = 2 };

typedef struct sandboa_capabilities {
  size_t struct_size;
  sandboa_grant clock;
  sandboa_grant sleep; /* SANDBOA_FROM_HOST: a turn of kind SANDBOA_AWAITING without calls tells the seconds */
  sandboa_grant random;
  int32_t time_zone_denied;
  int64_t clock_start_ns; /* deterministic clock: since 1970 */
  int64_t clock_tick_ns;  /* that pass with each reading */
  int32_t utc_offset_seconds;
  const char* time_zone_name;  /* ends with 0; null: "UTC" */
  const uint64_t* random_seed; /* null: hash_seed of the session, or random if that is null too */
  /* Nanoseconds; must not use the session or throw. The host's data must live as long as the session. */
  int64_t (*read_clock)(void* user_data, int32_t clock);
  void (*fill_random)(void* user_data, unsigned char* bytes, size_t size);
  void* user_data;
} sandboa_capabilities;
SANDBOA_API void sandboa_capabilities_init(sandboa_capabilities* capabilities, size_t struct_size);

/* A name (ends with 0) and a value. */
typedef struct sandboa_input {
  const char* name;
  const sandboa_value* value;
} sandboa_input;

/* An exception type of the host's, a global name of the guest. Strings end with 0. */
typedef struct sandboa_host_exception {
  size_t struct_size;
  const char* name;
  const char* base; /* a builtin exception type, or one that was declared before; null: Exception */
} sandboa_host_exception;

/* A class of objects that the guest can hold, compare, pass back, and ask for what is listed here. */
typedef struct sandboa_host_class {
  size_t struct_size;
  const char* name;
  const sandboa_functions* attributes; /* read as object.name; the call's only argument is the object. Null: none */
  const sandboa_functions* methods;    /* the call's first argument is the object. Null: none */
} sandboa_host_class;

/* What `import name` finds without any source. */
typedef struct sandboa_host_module {
  size_t struct_size;
  const char* name;                   /* "shop.orders" for a module of the package "shop" */
  const sandboa_functions* functions; /* null: none */
  const sandboa_input* constants;
  size_t constant_count;
  const sandboa_host_exception* const* exceptions;
  size_t exception_count;
  const char* doc; /* null: none */
} sandboa_host_module;

/* One question to a mount of kind SANDBOA_MOUNT_CALLBACK; see FileCall in sandboa/mounts.h. Texts end with 0. */
enum {
  SANDBOA_FILE_STATUS = 0,
  SANDBOA_FILE_LIST = 1,
  SANDBOA_FILE_READ = 2,
  SANDBOA_FILE_WRITE = 3,
  SANDBOA_FILE_RESIZE = 4,
  SANDBOA_FILE_CREATE = 5,
  SANDBOA_FILE_MAKE_DIRECTORY = 6,
  SANDBOA_FILE_REMOVE_FILE = 7,
  SANDBOA_FILE_REMOVE_DIRECTORY = 8,
  SANDBOA_FILE_RENAME = 9
};
typedef struct sandboa_file_call {
  size_t struct_size;
  int32_t operation;
  const char* path;   /* relative to the mount; "" is its root */
  const char* target; /* SANDBOA_FILE_RENAME */
  const char* data;   /* SANDBOA_FILE_WRITE */
  size_t data_size;
  uint64_t offset;
  uint64_t size; /* SANDBOA_FILE_READ, SANDBOA_FILE_RESIZE */
} sandboa_file_call;
/* Borrowed by the callback. */
typedef struct sandboa_file_answer sandboa_file_answer;
SANDBOA_API sandboa_status sandboa_file_answer_set_status(sandboa_file_answer* answer, int is_directory, uint64_t size);
SANDBOA_API sandboa_status sandboa_file_answer_set_data(sandboa_file_answer* answer, const void* data, size_t size);
SANDBOA_API sandboa_status sandboa_file_answer_add_name(sandboa_file_answer* answer, const char* name);
/* 0, or an errno, which the guest gets as an OSError. On the thread that runs the session; must not throw or use it. */
typedef int32_t (*sandboa_file_callback)(void* user_data, const sandboa_file_call* call, sandboa_file_answer* answer);

enum {
  SANDBOA_MOUNT_READ_ONLY = 0,
  SANDBOA_MOUNT_READ_WRITE = 1,
  SANDBOA_MOUNT_OVERLAY = 2,
  SANDBOA_MOUNT_MEMORY = 3,
  SANDBOA_MOUNT_CALLBACK = 4
};
/* What open(), os and pathlib reach; see docs/files.md. Strings end with 0. */
typedef struct sandboa_mount {
  size_t struct_size;
  const char* path; /* where the guest finds it: absolute */
  int32_t kind;
  int32_t shows_times;
  const char* directory; /* of the host; null for SANDBOA_MOUNT_MEMORY and SANDBOA_MOUNT_CALLBACK */
  uint64_t max_bytes;
  sandboa_file_callback callback;
  void* user_data; /* the host's; must live as long as the session */
} sandboa_mount;
SANDBOA_API void sandboa_mount_init(sandboa_mount* mount, size_t struct_size);

/* A variable of os.environ. */
typedef struct sandboa_variable {
  const char* name;
  const char* value;
} sandboa_variable;

/* A module that import statements find. Strings end with 0. */
typedef struct sandboa_module {
  size_t struct_size;
  const char* name; /* "shop.orders" for a module inside the package "shop" */
  const char* source;
  size_t source_size;
  int32_t is_package;
  const char* file_name; /* null: none */
} sandboa_module;

/* Modules for many sessions, compiled once; see Modules in sandboa/modules.h. Immutable: a handle may be used by any number
 * of threads at once, and be freed while sessions import from it. */
typedef struct sandboa_modules sandboa_modules;
SANDBOA_API sandboa_status sandboa_modules_new(sandboa_engine* engine, const sandboa_module* const* modules, size_t count,
                                               sandboa_modules** out);

typedef struct sandboa_directory_options {
  size_t struct_size;
  const char* shown_as; /* what stands before file names in tracebacks; null: nothing */
  uint64_t max_file_bytes;
  uint64_t max_total_bytes;
  uint64_t max_modules;
} sandboa_directory_options;
SANDBOA_API void sandboa_directory_options_init(sandboa_directory_options* options, size_t struct_size);
/* All that is in a directory of the host's, read at once. options: null for the defaults. SANDBOA_REFUSED: it cannot be
 * opened, or holds more than the options allow; *reason, unless it is null, says which (ends with 0), and the caller frees
 * it with sandboa_text_free(). */
SANDBOA_API sandboa_status sandboa_modules_from_directory(sandboa_engine* engine, const char* directory,
                                                          const sandboa_directory_options* options, sandboa_modules** out,
                                                          char** reason);
/* How many modules there are, and how many files that cannot be imported; either may be null. */
SANDBOA_API sandboa_status sandboa_modules_get_counts(const sandboa_modules* modules, size_t* names, size_t* problems);
/* "shop.orders", and "shop/big.py: larger than 2097152 bytes". The texts live as long as the handle. */
SANDBOA_API sandboa_status sandboa_modules_get_name(const sandboa_modules* modules, size_t index, const char** text,
                                                    size_t* size);
SANDBOA_API sandboa_status sandboa_modules_get_problem(const sandboa_modules* modules, size_t index, const char** text,
                                                       size_t* size);
/* Null is fine; sessions keep what they need. */
SANDBOA_API void sandboa_modules_free(sandboa_modules* modules);

typedef struct sandboa_session_options {
  size_t struct_size;
  const sandboa_limits* limits;       /* null: defaults */
  const sandboa_functions* functions; /* null: none */
  const uint64_t* hash_seed;          /* hashes of str and bytes, and with them the order of sets; null: random */
  /* Gets what print() writes; not terminated. On the thread that runs the session; must not throw or use the session. Null:
   * collected for sandboa_session_take_output(). */
  void (*output)(void* user_data, const char* text, size_t size);
  void* output_user_data; /* the host's; must live as long as the session */
  const sandboa_module* const* modules;
  size_t module_count;
  const sandboa_capabilities* capabilities; /* null: defaults, nothing comes from the machine */
  /* From here on: SANDBOA_ABI_VERSION 2. As `output`, for sys.stderr; null: sandboa_session_take_errors(). */
  void (*errors)(void* user_data, const char* text, size_t size);
  void* errors_user_data;
  const sandboa_host_exception* const* exceptions;
  size_t exception_count;
  const sandboa_host_module* const* host_modules;
  size_t host_module_count;
  const sandboa_host_class* const* host_classes;
  size_t host_class_count;
  /* Asked for global names that nobody has defined: the call has the name and no arguments. The value becomes a global;
   * sandboa_answer_set_unknown() leaves a NameError; sandboa_answer_set_suspend() gives a turn of kind SANDBOA_NAME_LOOKUP.
   */
  sandboa_callback name_lookup;
  void* name_lookup_user_data;
  const sandboa_mount* const* mounts;
  size_t mount_count;
  const sandboa_variable* environment;
  size_t environment_count;
  /* From here on: SANDBOA_ABI_VERSION 3. What the session's code may import: "os", "shop.*", "shop.orders", "*"; each ends
   * with 0. Null with a count of 0: everything. Not null with a count of 0: nothing. */
  const char* const* allowed_imports;
  size_t allowed_import_count;
  /* 1: the value of a completed turn is SANDBOA_JSON. What JSON cannot say is a TypeError or a ValueError. */
  int32_t json_results;
  int32_t json_ascii_only;  /* 1: text beyond ASCII is escaped, else it is UTF-8 */
  int32_t json_refuses_nan; /* 1: NaN, Infinity and -Infinity, which are not JSON, are refused both ways */
  /* sandboa_session_restore(): no limit is higher than here, whatever the snapshot says. Null: those of the snapshot. */
  const sandboa_limits* at_most;
  /* Come after `modules`; of two that have a module the first counts. */
  const sandboa_modules* const* granted_modules;
  size_t granted_module_count;
  /* From here on: SANDBOA_ABI_VERSION 4. Gets a log of the session, piece by piece, that a sandboa_replay follows; it holds
   * all that comes from outside, secrets included. As `output`. Null: nothing is logged. */
  void (*record)(void* user_data, const char* bytes, size_t size);
  void* record_user_data;
  /* sandboa_session_restore(): gets the limits of the snapshot and may raise or lower them; at_most bounds the result. Null:
   * they stay. It must not throw. */
  void (*change_limits)(void* user_data, sandboa_limits* limits);
  void* change_limits_user_data;
} sandboa_session_options;
SANDBOA_API void sandboa_session_options_init(sandboa_session_options* options, size_t struct_size);

/* options: null for the defaults; everything it names is copied. */
SANDBOA_API sandboa_status sandboa_session_new(sandboa_engine* engine, const sandboa_session_options* options,
                                               sandboa_session** out);
/* SANDBOA_BUSY inside one of its own callbacks; else SANDBOA_OK, also for null. A suspended run is dropped. */
SANDBOA_API sandboa_status sandboa_session_free(sandboa_session* session);

/* Inputs become global variables before a feed runs. Runs until the source completes, suspends, raises or traps. file_name:
 * ends with 0, null for "<string>". SANDBOA_OK says that there is a turn, whatever its kind; the caller owns it. After any
 * turn the session can be fed again; while it is suspended, only after resume, resolve or abort. inputs may be null if
 * input_count is 0. */
SANDBOA_API sandboa_status sandboa_session_feed(sandboa_session* session, const char* source, size_t size,
                                                const sandboa_input* inputs, size_t input_count, const char* file_name,
                                                sandboa_turn** out);
SANDBOA_API sandboa_status sandboa_session_feed_program(sandboa_session* session, const sandboa_program* program,
                                                        const sandboa_input* inputs, size_t input_count, sandboa_turn** out);
/* Goes on after a turn of kind SANDBOA_CALL or SANDBOA_NAME_LOOKUP. */
SANDBOA_API sandboa_status sandboa_session_resume(sandboa_session* session, const sandboa_answer* answer,
                                                  sandboa_turn** out);
/* Goes on after a turn of kind SANDBOA_AWAITING: answers[i], a value or an error, is the result of the call ids[i]. Count 0:
 * the time until the next timer has passed. */
SANDBOA_API sandboa_status sandboa_session_resolve(sandboa_session* session, const uint64_t* ids,
                                                   const sandboa_answer* const* answers, size_t count, sandboa_turn** out);
/* Drops a suspended run; no guest code runs. */
SANDBOA_API sandboa_status sandboa_session_abort(sandboa_session* session);
SANDBOA_API sandboa_status sandboa_session_is_suspended(const sandboa_session* session, int* out);
/* The run in progress, or else the next one, ends with a trap within about a millisecond. From any thread, and from inside
 * callbacks, as long as nobody frees the session. */
SANDBOA_API sandboa_status sandboa_session_interrupt(sandboa_session* session);
/* Set struct_size first. */
SANDBOA_API sandboa_status sandboa_session_get_meters(const sandboa_session* session, sandboa_meters* meters);
/* Output since the last call, if it is collected. The caller frees the text. */
SANDBOA_API sandboa_status sandboa_session_take_output(sandboa_session* session, char** text, size_t* size);
/* The same for sys.stderr. */
SANDBOA_API sandboa_status sandboa_session_take_errors(sandboa_session* session, char** text, size_t* size);

/* ---- snapshots: a session as bytes, to go on later, elsewhere, or more than once (docs/snapshots.md) ----
 *
 * key: a secret of at least 16 bytes that authenticates the bytes, or null. SANDBOA_REFUSED: *reason, unless it is null,
 * says why (ends with 0); the caller frees it with sandboa_text_free(). */

/* The session is as it was. The caller frees the bytes with sandboa_text_free(). */
SANDBOA_API sandboa_status sandboa_session_snapshot(sandboa_session* session, const void* key, size_t key_size, char** bytes,
                                                    size_t* size, char** reason);
/* Limits (but see at_most), hash seed and what was spent come from the snapshot; functions, exceptions, modules, classes,
 * mounts and output from the options: what the snapshot refers to must be there under its name. With a key, only what was
 * written with it. */
SANDBOA_API sandboa_status sandboa_session_restore(sandboa_engine* engine, const void* bytes, size_t size, const void* key,
                                                   size_t key_size, const sandboa_session_options* options,
                                                   sandboa_session** out, char** reason);
/* A second session in the same state. */
SANDBOA_API sandboa_status sandboa_session_fork(sandboa_session* session, sandboa_session** out, char** reason);
/* What a suspended session waits for, once more; a turn of kind SANDBOA_REJECTED if it is not suspended. */
SANDBOA_API sandboa_status sandboa_session_pending(const sandboa_session* session, sandboa_turn** out);

/* ---- turns: what a feed or a resume comes back with ---- */

typedef int32_t sandboa_turn_kind;
enum {
  SANDBOA_COMPLETED = 0,  /* the value of the last expression statement, or None */
  SANDBOA_CALL = 1,       /* suspended in a host function */
  SANDBOA_RAISED = 2,     /* an uncaught exception or a syntax error */
  SANDBOA_TRAPPED = 3,    /* a limit was hit */
  SANDBOA_REJECTED = 4,   /* the call itself was wrong and nothing ran */
  SANDBOA_AWAITING = 5,   /* every task waits */
  SANDBOA_NAME_LOOKUP = 6 /* suspended by name_lookup: the call has the name */
};

/* Texts end with 0 and live as long as the turn; never null. */
typedef struct sandboa_error {
  size_t struct_size;
  const char* type;
  const char* message;
  const char* traceback;
  const char* code; /* "syntax", "unsupported", "import_denied", "exit" or "exception" */
  const char* file_name;
  uint32_t line;     /* from 1; 0 if unknown */
  uint32_t column;   /* from 1, in code points; only for syntax errors */
  int32_t exit_code; /* SystemExit's code, 1 for all others */
  const char* hint;  /* one line about what to do, for frequent slips; mostly empty */
} sandboa_error;

typedef struct sandboa_trap {
  size_t struct_size;
  const char* code;    /* "fuel", "memory", "objects", "time", "output", "host_calls", "source", "result", "interrupt" */
  const char* message; /* "fuel limit exceeded" */
  const char* traceback;
  uint64_t allowed;
  uint64_t used;
  const char* hint; /* SANDBOA_ABI_VERSION 4: one line for whoever wrote the code, or empty; not stable */
} sandboa_trap;

/* All of these answer SANDBOA_WRONG_KIND for a turn of another kind. */
SANDBOA_API sandboa_status sandboa_turn_get_kind(const sandboa_turn* turn, sandboa_turn_kind* out);
/* The caller owns the value. */
SANDBOA_API sandboa_status sandboa_turn_get_value(const sandboa_turn* turn, sandboa_value** out);
/* Borrowed from the turn; SANDBOA_CALL and SANDBOA_NAME_LOOKUP. */
SANDBOA_API sandboa_status sandboa_turn_get_call(const sandboa_turn* turn, const sandboa_call** out);
/* Set struct_size first. */
SANDBOA_API sandboa_status sandboa_turn_get_error(const sandboa_turn* turn, sandboa_error* out);
SANDBOA_API sandboa_status sandboa_turn_get_trap(const sandboa_turn* turn, sandboa_trap* out);
/* SANDBOA_REJECTED. The text lives as long as the turn. */
SANDBOA_API sandboa_status sandboa_turn_get_reason(const sandboa_turn* turn, const char** text, size_t* size);
/* Numbers of the calls that are waited for, oldest first (they live as long as the turn), and the seconds until the loop's
 * next timer, negative if there is none. Any output may be null. */
SANDBOA_API sandboa_status sandboa_turn_get_awaited(const sandboa_turn* turn, const uint64_t** ids, size_t* count,
                                                    double* seconds);
/* SANDBOA_ABI_VERSION 4. Futures that the guest has cancelled since the last such turn: their answers are ignored. */
SANDBOA_API sandboa_status sandboa_turn_get_cancelled(const sandboa_turn* turn, const uint64_t** ids, size_t* count);
SANDBOA_API void sandboa_turn_free(sandboa_turn* turn);

/* ---- replay (SANDBOA_ABI_VERSION 4): a session once more, from its log; see sandboa/replay.h ---- */

typedef struct sandboa_replay sandboa_replay;

typedef struct sandboa_replay_options {
  size_t struct_size;
  /* Get what the session writes, as those of sandboa_session_options. Null: nobody. */
  void (*output)(void* user_data, const char* text, size_t size);
  void* output_user_data;
  void (*errors)(void* user_data, const char* text, size_t size);
  void* errors_user_data;
  const sandboa_limits* at_most; /* no limit is higher; null: those of the log */
  /* Null: a log that ends ends the replay. Else the session goes on with these when the log ends: their callbacks answer. */
  const sandboa_session_options* live;
} sandboa_replay_options;
SANDBOA_API void sandboa_replay_options_init(sandboa_replay_options* options, size_t struct_size);

enum {
  SANDBOA_STEP_TURN = 0,     /* a feed, resume or resolve was replayed */
  SANDBOA_STEP_END = 1,      /* the log ends */
  SANDBOA_STEP_DIVERGED = 2, /* the session does something else than the log says */
  SANDBOA_STEP_DAMAGED = 3   /* the log cannot be read any further */
};
typedef struct sandboa_step {
  size_t struct_size;
  int32_t kind;
  int32_t is_checked;  /* SANDBOA_STEP_TURN: the log has its end, and both are the same */
  int32_t is_complete; /* SANDBOA_STEP_END: the recording ended between turns */
  /* Texts live until the next step, or until the replay is freed. */
  const char* message;
  const char* expected; /* SANDBOA_STEP_DIVERGED: what the log has; else empty */
  const char* got;
  uint64_t turn; /* SANDBOA_STEP_DIVERGED, from 1 */
  uint64_t log_offset;
  uint64_t fuel;
} sandboa_step;

/* The log is copied. options: null for the defaults. What is wrong with the log is what the first step says. */
SANDBOA_API sandboa_status sandboa_replay_new(sandboa_engine* engine, const void* log, size_t size,
                                              const sandboa_replay_options* options, sandboa_replay** out);
/* Goes on to the end of the next turn. Set struct_size of `step` first. *turn, unless it is null: the turn, which the caller
 * owns; null if the step is none. */
SANDBOA_API sandboa_status sandboa_replay_step(sandboa_replay* replay, sandboa_step* step, sandboa_turn** turn);
/* All of the rest: the last turn, unless something is in the way. */
SANDBOA_API sandboa_status sandboa_replay_run(sandboa_replay* replay, sandboa_step* step, sandboa_turn** turn);
SANDBOA_API sandboa_status sandboa_replay_get_meters(const sandboa_replay* replay, sandboa_meters* meters);
/* With `live`, once the log has ended: the session, which goes on by itself. Else SANDBOA_REFUSED. */
SANDBOA_API sandboa_status sandboa_replay_take_session(sandboa_replay* replay, sandboa_session** out);
/* Null is fine. SANDBOA_BUSY: it runs. */
SANDBOA_API sandboa_status sandboa_replay_free(sandboa_replay* replay);

#ifdef __cplusplus
} /* extern "C" */
#endif

#endif /* SANDBOA_C_API_H_ */
