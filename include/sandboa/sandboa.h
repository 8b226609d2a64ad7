/* Everything of the embedding API: in C the C API, in C++ the classes as well. */
#ifndef SANDBOA_SANDBOA_H_
#define SANDBOA_SANDBOA_H_

#include "sandboa/c_api.h"

#ifdef __cplusplus
#include "sandboa/capabilities.h"
#include "sandboa/engine.h"
#include "sandboa/error.h"
#include "sandboa/host_function.h"
#include "sandboa/host_types.h"
#include "sandboa/limits.h"
#include "sandboa/modules.h"
#include "sandboa/mounts.h"
#include "sandboa/native_code.h"
#include "sandboa/program.h"
#include "sandboa/replay.h"
#include "sandboa/session.h"
#include "sandboa/snapshot.h"
#include "sandboa/turn.h"
#include "sandboa/value.h"
#endif

#endif /* SANDBOA_SANDBOA_H_ */
