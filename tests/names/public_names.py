# Every public name of the builtin types and of the module builtins, one a line: `type name`. Run by the engine and by CPython 3.14;
# tests/harness/missing_names_test.cpp compares the two and writes docs/missing-names.md.
import abc
import argparse
import array
import ast
import base64
import binascii
import bisect
import builtins
import calendar
import cmath
import codecs
import collections
import collections.abc
import colorsys
import configparser
import contextlib
import contextvars
import copy
import copyreg
import csv
import dataclasses
import datetime
import decimal
import difflib
import doctest
import enum
import fnmatch
import fractions
import functools
import gc
import getopt
import glob
import graphlib
import gzip
import hashlib
import heapq
import hmac
import html
import html.entities
import html.parser
import importlib
import inspect
import itertools
import json
import keyword
import logging
import math
import mimetypes
import numbers
import operator
import pickle
import platform
import pprint
import queue
import quopri
import random
import re
import reprlib
import sched
import secrets
import shlex
import statistics
import string
import string.templatelib
import struct
import tempfile
import textwrap
import threading
import timeit
import token
import tokenize
import tomllib
import traceback
import types
import typing
import unicodedata
import urllib.parse
import uuid
import warnings
import weakref
import xml.etree.ElementPath
import xml.etree.ElementTree
import xml.sax.saxutils
import zlib
import zoneinfo


def generator():
    yield


async def coroutine():
    pass


async def asynchronous_generator():
    yield


class Indexed:
    def __getitem__(self, index):
        raise IndexError


suspended = coroutine()
table = {}
views = table.keys(), table.values(), table.items()
samples = [
    NotImplemented, ..., None, *views, *map(iter, views), reversed(table), *map(reversed, views),
    iter([]), iter(()), iter(set()), iter("a"), iter("\u00e9"), iter(b""), iter(bytearray()), iter(memoryview(b"")), iter(range(0)),
    iter(range(10**30)), reversed([]), iter(Indexed()), iter(int, 0), generator(), suspended, asynchronous_generator(),
    len, coroutine, object().__str__, object.__str__, str.join, dict.__dict__["fromkeys"], types.MethodType(len, []),
    type.__dict__["__mro__"], type.__dict__["__dict__"], type.__dict__, types.SimpleNamespace(), builtins, list[int], int | str,
]
suspended.close()
classes = {type(sample) for sample in samples}
classes.update(value for value in vars(builtins).values() if isinstance(value, type) and value.__module__ == "builtins")
for line in sorted(f"{cls.__name__} {name}" for cls in classes for name in cls.__dict__):
    print(line)
for name in sorted(dir(builtins)):
    print("builtins", name)

# Modules: what they export, and the public names of their classes.
for module in (
    abc, argparse, array, ast, base64, binascii, bisect, calendar, cmath, codecs, collections, collections.abc, colorsys, configparser,
    contextlib, contextvars, copy, copyreg, csv, dataclasses, datetime, decimal, difflib, doctest, enum, fnmatch, fractions,
    functools, gc, getopt, glob, graphlib, gzip, hashlib, heapq, hmac, html, html.entities, html.parser, importlib, inspect, itertools, json, keyword, logging, math, mimetypes, numbers,
    operator, pickle, platform, pprint, queue, quopri, random, re, reprlib, sched, secrets, shlex, statistics, string, string.templatelib, struct,
    tempfile, textwrap, threading, timeit, token, tokenize, tomllib, traceback, typing, unicodedata, urllib.parse, uuid, warnings, weakref,
    xml.etree.ElementPath, xml.etree.ElementTree, xml.sax.saxutils, zlib, zoneinfo,
):
    for name in getattr(module, "__all__", None) or [name for name in dir(module) if name[0] != "_"]:
        value = getattr(module, name, None)
        print(module.__name__, name)
        if isinstance(value, type) and value.__module__ != "builtins":
            for attribute in value.__dict__:
                if attribute[0] != "_":
                    print(module.__name__, f"{name}.{attribute}")
