"""The tokens of Python programs, with their places, comments included, and text from tokens."""

import token as _token
from token import *
from token import EXACT_TOKEN_TYPES

from _on_demand import on_demand as _on_demand

__all__ = _token.__all__ + ["tokenize", "generate_tokens", "detect_encoding", "untokenize", "TokenInfo", "open", "TokenError"]

# Each part is made when it is first asked for.
__getattr__, __dir__ = _on_demand(
    globals(),
    {
        "_tokenize.reading": "tokenize generate_tokens TokenInfo TokenError",
        "_tokenize.encodings": "detect_encoding open",
        "_tokenize.writing": "untokenize Untokenizer",
    },
)
