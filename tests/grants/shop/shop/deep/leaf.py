from ..prices import ratio
from .. import orders
from ..orders import order as place


def climb():
    from ... import nothing
