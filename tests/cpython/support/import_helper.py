"""Imports of modules that may not be there. There is one version of each module here, so that fresh and blocked ones are the same."""

import contextlib
import sys
import unittest


def import_module(name, deprecated=False, *, required_on=()):
    try:
        __import__(name)
    except ImportError as error:
        raise unittest.SkipTest(f"sandbox: {error}")
    return sys.modules[name]


def import_fresh_module(name, fresh=(), blocked=(), *, deprecated=False, usefrozen=False):
    __import__(name)
    return sys.modules[name]


@contextlib.contextmanager
def isolated_modules():
    yield


@contextlib.contextmanager
def CleanImport(*names, usefrozen=False):
    yield


def ensure_lazy_imports(imported_module, modules_to_block, **options):
    raise unittest.SkipTest("CPython: which modules its own import")
