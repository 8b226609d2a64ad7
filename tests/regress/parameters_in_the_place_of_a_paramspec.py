# typing: what comes for a ParamSpec or a Concatenate stands among the arguments of Callable; missing arguments of Generator and
# ContextManager have defaults; forms that say nothing alone are refused as arguments.
from typing import Any, Callable, ClassVar, Concatenate, ContextManager, Final, Generator, List, Optional, ParamSpec, TypeVar, Union, get_args

P, T = ParamSpec("P"), TypeVar("T")
print(Callable[Concatenate[int, P], T][[str], float], get_args(Callable[P, T][[int, str], float]), Generator[int], ContextManager[int])
for form in (lambda: List[ClassVar], lambda: List[Optional], lambda: Union[ClassVar[int], str], lambda: Optional[Final[int]], lambda: List[Any]):
    try:
        print(form())
    except TypeError as error:
        print(error)
