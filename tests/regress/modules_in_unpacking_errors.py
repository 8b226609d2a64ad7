# Errors of unpacking name the function with its own module.
import json
import string
import textwrap


def attempt(call):
    try:
        print(call())
    except TypeError as error:
        print(error)


class Own:
    def method(self, a=1):
        pass


def renamed(a=1):
    pass


renamed.__module__, renamed.__qualname__ = "else.where", "Some.name"
attempt(lambda: textwrap.dedent(text=1, **{"text": 2}))
attempt(lambda: json.JSONDecoder().decode(s=1, **{"s": 2}))
attempt(lambda: json.JSONDecoder(object_hook=1, **{"object_hook": 2}))
attempt(lambda: string.Template("x").substitute(a=1, **{"a": 2}))
attempt(lambda: Own().method(a=1, **{"a": 2}))
attempt(lambda: renamed(a=1, **{"a": 2}))
attempt(lambda: dict(a=1, **{"a": 2}))
attempt(lambda: json.JSONDecoder().decode(*5))
attempt(lambda: textwrap.dedent(**5))
attempt(lambda: renamed(*5))
