"""Things to sell."""
from . import tax
from .prices import price

__all__ = ["price", "orders"]
