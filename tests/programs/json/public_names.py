# What the module has: names, docs, defaults, signatures, classes of its parts, module attributes, how functions call each other.
import inspect
import json
import json.decoder
import json.encoder
import json.scanner

print(json.__all__, json.__name__, json.__package__, json.decoder.__all__)
for function in (json.dumps, json.loads, json.dump, json.load, json.JSONEncoder, json.JSONDecoder, json.JSONEncoder.default, json.JSONEncoder.encode, json.JSONEncoder.iterencode, json.JSONDecoder.raw_decode, json.detect_encoding):
    print(function.__name__, function.__module__, inspect.signature(function))
print(json.JSONDecodeError.__mro__[1].__name__, json.JSONDecodeError.__module__, json.decoder.JSONDecodeError is json.JSONDecodeError, json.encoder.JSONEncoder is json.JSONEncoder, json.JSONEncoder.item_separator, json.JSONEncoder.key_separator)
print(json.encoder.encode_basestring('é"\n'), json.encoder.encode_basestring_ascii('é"\n'))
for value in ({"a": 1}, None, 5):
    print(repr(json.JSONEncoder().encode(value)), vars(json.JSONEncoder(indent=2)).keys() >= {"skipkeys", "indent"})


class Fake(json.JSONEncoder):
    calls = []

    def default(self, o):
        Fake.calls.append(("default", o))
        return "d"

    def encode(self, o):
        Fake.calls.append(("encode", o))
        return super().encode(o)


print(json.dumps([1j, 2j], cls=Fake), Fake.calls)


def tell(**options):
    class Told(json.JSONEncoder):
        def __init__(self, **given):
            print("  ", sorted((k, v) for k, v in given.items() if k != "default"))
            super().__init__(**given)

    return json.dumps({"a": 1}, cls=Told, **options)


print(tell(), tell(indent=1, sort_keys=True))


class Extra(json.JSONEncoder):
    def __init__(self, *, prefix="", **options):
        super().__init__(**options)
        self.prefix = prefix

    def encode(self, o):
        return self.prefix + super().encode(o)


class Wrapper(json.JSONDecoder):
    def __init__(self, *, wrap=list, **options):
        print("  ", sorted(options))
        super().__init__(**options)
        self.wrap = wrap

    def decode(self, text):
        return self.wrap(super().decode(text))


print(json.dumps([1], cls=Extra, prefix=">>"), json.loads("[2, 1]", cls=Wrapper, wrap=sorted), json.loads('{"b": 1}', cls=Wrapper, parse_int=str), json.loads("[1]", cls=Wrapper))
print(json.loads("1", cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, object_pairs_hook=None), json.dumps.__defaults__, json.dumps.__kwdefaults__, json.loads.__kwdefaults__)
print(type(json.decoder.JSONDecoder().scan_once).__name__ in ("Scanner", "method", "function", "builtin_function_or_method"), callable(json.scanner.make_scanner), json.JSONDecoder().object_hook, json.JSONDecoder().parse_float, json.JSONDecoder().parse_int)
for name in ("JSON", "dumpss", "Load"):
    try:
        getattr(json, name)
    except AttributeError as error:
        print(error)
