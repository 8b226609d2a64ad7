"""The numbers of tokens."""

_NAMES = """ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR RPAR LSQB RSQB COLON COMMA SEMI PLUS MINUS STAR SLASH VBAR AMPER LESS
GREATER EQUAL DOT PERCENT LBRACE RBRACE EQEQUAL NOTEQUAL LESSEQUAL GREATEREQUAL TILDE CIRCUMFLEX LEFTSHIFT RIGHTSHIFT DOUBLESTAR PLUSEQUAL
MINEQUAL STAREQUAL SLASHEQUAL PERCENTEQUAL AMPEREQUAL VBAREQUAL CIRCUMFLEXEQUAL LEFTSHIFTEQUAL RIGHTSHIFTEQUAL DOUBLESTAREQUAL DOUBLESLASH
DOUBLESLASHEQUAL AT ATEQUAL RARROW ELLIPSIS COLONEQUAL EXCLAMATION OP TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD FSTRING_START FSTRING_MIDDLE
FSTRING_END TSTRING_START TSTRING_MIDDLE TSTRING_END COMMENT NL ERRORTOKEN ENCODING N_TOKENS""".split()
# From LPAR on.
_OPERATORS = """( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= -> ... :=
!""".split()

globals().update({name: number for number, name in enumerate(_NAMES)})
NT_OFFSET = 256
tok_name = dict(enumerate(_NAMES))
tok_name[NT_OFFSET] = "NT_OFFSET"
EXACT_TOKEN_TYPES = {text: number for text, number in sorted(zip(_OPERATORS, range(_NAMES.index("LPAR"), 100)))}
__all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF", "EXACT_TOKEN_TYPES", *_NAMES, "NT_OFFSET"]


def ISTERMINAL(x: int) -> bool:
    """Whether it is the number of a token."""
    return x < NT_OFFSET


def ISNONTERMINAL(x: int) -> bool:
    """Whether it is the number of a rule of a grammar."""
    return x >= NT_OFFSET


def ISEOF(x: int) -> bool:
    """Whether it marks the end."""
    return x == 0
