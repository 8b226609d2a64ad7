// Everything of the embedding API.
#pragma once

#include "sandboa/engine.h"
#include "sandboa/error.h"
#include "sandboa/host_function.h"
#include "sandboa/limits.h"
#include "sandboa/mounts.h"
#include "sandboa/program.h"
#include "sandboa/session.h"
#include "sandboa/turn.h"
#include "sandboa/value.h"
