"""A project file read as one does: dependencies, scripts, tool tables, defaults merged, errors reported with a pointer."""
import re
import tomllib

PROJECT = '''
# The project itself
[build-system]
requires = ["setuptools>=61.0", "wheel"]
build-backend = "setuptools.build_meta"

[project]
name = "spam-eggs"
version = "2020.0.0"
description = """\\
    Lovely Spam! \\
    Wonderful Spam!\\
"""
readme = {file = "README.rst", content-type = "text/x-rst"}
requires-python = ">=3.8"
authors = [
  {email = "hi@example.org"},
  {name = "Ada", email = "ada@example.org"},
]
dependencies = [
  "httpx",  # network
  "gidgethub[httpx]>4.0.0",
  "django>2.1; os_name != 'nt'",
]
[project.optional-dependencies]
test = ["pytest < 5.0.0", "pytest-cov[all]"]
[project.urls]
"Bug Tracker" = "https://example.org/bugs"
[project.scripts]
spam-cli = "spam:main_cli"
[tool.linter]
line-length = 120
ignore = ['E501', 'W605']
per-file-ignores."tests/*" = ["S101"]
per-file-ignores."__init__.py" = ["F401"]
pattern = '\\d{3}-\\w+'
[[tool.linter.overrides]]
module = "a.*"
strict = true
[[tool.linter.overrides]]
module = ["b", "c"]
'''
DEFAULTS = {"linter": {"line-length": 88, "target": "py38", "ignore": []}, "format": {"quotes": "double"}}


def merge(base, extra):
    merged = dict(base)
    for key, value in extra.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = merge(merged[key], value) if both else value
    return merged


def explain(text):
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = error.doc.splitlines()[error.lineno - 1] if error.doc.splitlines()[error.lineno - 1:] else ""
        return f"line {error.lineno}: {error.msg}\n  {line}\n  {' ' * (error.colno - 1)}^"


data = tomllib.loads(PROJECT)
print(list(data), list(data["project"]))
print(repr(data["project"]["description"]), data["project"]["readme"]["content-type"], data["project"]["authors"])
for item in data["project"]["dependencies"]:
    name, extras, rest = re.match(r"([\w-]+)(?:\[([\w,]+)\])?(.*)", item).groups()
    print(name, extras, rest.partition(";")[::2])
print(merge(DEFAULTS, data["tool"]))
match data["project"]:
    case {"name": str(name), "scripts": {"spam-cli": target}, **rest}:
        print(name, target.split(":"), sorted(rest))
print(re.fullmatch(data["tool"]["linter"]["pattern"], "123-abc") is not None, data["project"]["urls"]["Bug Tracker"])
for broken in ("[project\nname = 1", "name = spam", "a = 1\nb = 'x\nc = 2", "[a]\nx = [1, 2\ny = 3", "x = 1 y = 2", "key with space = 1", "= 1", "[]", "[a..b]", "[a]]", "[[a]", "x"):
    print(explain(broken))
