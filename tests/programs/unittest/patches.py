"""patch(), patch.object, patch.dict, patch.multiple as decorators, managers and by hand."""
import json
import os
import types
import unittest
from unittest.mock import DEFAULT, MagicMock, Mock, patch


def attempt(do):
    try:
        print(repr(do()).split(" id=")[0])
    except BaseException as error:
        print(type(error).__name__, error)


class Service:
    url = "http://real"

    def fetch(self, x):
        return "real", x

    @staticmethod
    def static():
        return "static"

    @classmethod
    def of_class(cls):
        return cls.__name__


with patch("json.dumps") as dumps:
    dumps.return_value = "patched"
    print(json.dumps({}), dumps.call_args)
print(json.dumps({}))
with patch("json.dumps", return_value="short"), patch("json.loads", new=lambda text: "new"):
    print(json.dumps(1), json.loads("1"))
with patch.object(Service, "fetch", return_value="fake") as fetch:
    print(Service().fetch(1), fetch.call_args)
with patch.object(Service, "fetch", autospec=True) as fetch:
    fetch.return_value = "auto"
    service = Service()
    print(service.fetch(5), fetch.call_args == ((service, 5),))
    attempt(lambda: service.fetch())
with patch.object(Service, "url", "http://fake"):
    print(Service.url)
print(Service().fetch(2), Service.url)
with patch.object(Service, "static", return_value=1), patch.object(Service, "of_class", return_value=2):
    print(Service.static(), Service.of_class())
print(Service.static(), Service.of_class())


@patch.object(Service, "fetch")
@patch("json.dumps", "value")
def decorated(first, fetch):
    return first, json.dumps, isinstance(fetch, MagicMock)


print(decorated(1), decorated.__name__)


@patch.multiple(Service, fetch=DEFAULT, url="multi")
def several(fetch):
    return fetch is Service.fetch, Service.url


print(several())
with patch.dict(os.environ, {"SB_P": "1"}):
    print(os.environ["SB_P"])
print("SB_P" in os.environ)
data = {"a": 1, "b": 2}
with patch.dict(data, {"c": 3}, clear=True):
    print(data)
with patch.dict(data, a=5):
    del data["b"]
    print(data)
print(data)
patcher = patch.object(Service, "url", "started")
print(patcher.start(), Service.url, patcher.stop(), Service.url)
attempt(lambda: patcher.stop())
attempt(lambda: patch("nothing").start())
attempt(lambda: patch("no_module.x").start())
attempt(lambda: patch.object(Service, "nothing").start())
attempt(lambda: patch.object(Service, "made_up", create=True).start() and Service.made_up.called)
patch.stopall()
print(hasattr(Service, "made_up"))
attempt(lambda: patch.object("json", "x").start())
attempt(lambda: patch("json.dumps", new=1, return_value=2).start())
try:
    with patch("json.dumps"):
        raise KeyError("inside")
except KeyError:
    print(json.dumps(2))


class Tests(unittest.TestCase):
    def setUp(self):
        patcher = patch.object(Service, "fetch", side_effect=[1, 2])
        self.fetch = patcher.start()
        self.addCleanup(patcher.stop)

    def test(self):
        self.assertEqual([Service().fetch(), Service().fetch()], [1, 2])
        self.fetch.assert_called()


result = unittest.TestResult()
Tests("test").run(result)
print(result.wasSuccessful(), Service().fetch(0))


@patch.object(Service, "url", "whole class")
class Whole:
    def test_one(self):
        return Service.url

    def other(self):
        return Service.url


print(Whole().test_one(), Whole().other(), patch.TEST_PREFIX)
