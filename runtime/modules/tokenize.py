"""The tokens of Python programs, with their places, comments included, and text from tokens."""

import token as _token
from token import *
from token import EXACT_TOKEN_TYPES

__all__ = _token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo", "open", "TokenError"]

# Each part is made when it is first asked for.
_PARTS = {
    "reading": "tokenize generate_tokens TokenInfo TokenError",
    "encodings": "detect_encoding open",
    "writing": "untokenize Untokenizer",
}


def __getattr__(name):
    for part, names in _PARTS.items():
        if name in names.split():
            value = globals()[name] = getattr(__import__(f"_tokenize.{part}", None, None, (name,)), name)
            return value
    raise AttributeError(f"module 'tokenize' has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), *__all__})
