"""There are no threads."""

import unittest

_REASON = "sandbox: no threads"
can_start_thread = False


def requires_working_threading(*, module=False):
    if module:
        raise unittest.SkipTest(_REASON)
    return unittest.skip(_REASON)


def _refuse(*args, **kwargs):
    raise unittest.SkipTest(_REASON)


start_threads = threading_setup = threading_cleanup = wait_threads_exit = join_thread = run_concurrently = _refuse
reap_threads = unittest.skip(_REASON)
