# Numeric builtins for arguments with special methods of their own. Entered only when the native version found such an argument.


def abs_guest(value):
    return type(value).__abs__(value)


def round_guest(value):
    return type(value).__round__(value)


def round_to_guest(value, digits):
    return type(value).__round__(value, digits)


def round_with_index(value, digits):
    return round(value, index_of_object(digits))


def divmod_guest(a, b):
    left = type(a)
    right = type(b)
    reflected = hasattr(right, '__rdivmod__')
    if reflected and right is not left and issubclass(right, left):
        result = right.__rdivmod__(b, a)
        if result is not NotImplemented:
            return result
        reflected = False
    if hasattr(left, '__divmod__'):
        result = left.__divmod__(a, b)
        if result is not NotImplemented:
            return result
    if reflected and right is not left:
        result = right.__rdivmod__(b, a)
        if result is not NotImplemented:
            return result
    raise TypeError(f"unsupported operand type(s) for divmod(): '{left.__name__}' and '{right.__name__}'")


def pow_modulo_guest(base, exponent, modulus):
    left = type(base)
    right = type(exponent)
    reflected = hasattr(right, '__rpow__') and right is not float
    if reflected and right is not left and issubclass(right, left):
        result = right.__rpow__(exponent, base, modulus)
        if result is not NotImplemented:
            return result
        reflected = False
    if hasattr(left, '__pow__'):
        result = left.__pow__(base, exponent, modulus)
        if result is not NotImplemented:
            return result
    if reflected and right is not left:
        result = right.__rpow__(exponent, base, modulus)
        if result is not NotImplemented:
            return result
    raise TypeError(
        f"unsupported operand type(s) for ** or pow(): '{left.__name__}', '{right.__name__}', '{type(modulus).__name__}'")


def sum_guest(iterable, start):
    items = iter(iterable)
    if type(start) is float:
        return sum_floats(start, 0.0, items)
    for item in _iterated(items):
        return sum_rest(start, item, items)
    return start


# The sum of what is no float, an item and all that follow.
def sum_rest(total, item, items):
    before = total
    total = before + item
    if type(total) is not float:
        for item in _iterated(items):
            before = total
            total = _numbers_add_ints(before, item)
            if total is _ABSENT:
                total = before + item
                if type(total) is float:
                    break
        else:
            return total
    low = 0.0
    if type(item) is float and type(before) is int:
        low = _numbers_sum_low(float(before), item, low)
    return sum_floats(total, low, items)


# What the additions round off is kept.
def sum_floats(total, low, items):
    for item in _iterated(items):
        kind = type(item)
        if kind is float or kind is int or kind is bool:
            low = _numbers_sum_low(total, item, low)
            total = total + item
        else:
            total = _numbers_sum_result(total, low) + item
            break
    else:
        return _numbers_sum_result(total, low)
    for item in _iterated(items):
        total = total + item
    return total


def min_guest(iterable, key, has_default, default):
    items = iter(iterable)
    for best in _iterated(items):
        break
    else:
        if has_default:
            return default
        raise ValueError('min() iterable argument is empty')
    if key is None:
        for item in _iterated(items):
            if item < best:
                best = item
        return best
    best_key = key(best)
    for item in _iterated(items):
        item_key = key(item)
        if item_key < best_key:
            best = item
            best_key = item_key
    return best


def max_guest(iterable, key, has_default, default):
    items = iter(iterable)
    for best in _iterated(items):
        break
    else:
        if has_default:
            return default
        raise ValueError('max() iterable argument is empty')
    if key is None:
        for item in _iterated(items):
            if item > best:
                best = item
        return best
    best_key = key(best)
    for item in _iterated(items):
        item_key = key(item)
        if item_key > best_key:
            best = item
            best_key = item_key
    return best


def bin_guest(value):
    return bin(index_of_object(value))


def oct_guest(value):
    return oct(index_of_object(value))


def hex_guest(value):
    return hex(index_of_object(value))


def chr_guest(value):
    return chr(index_of_object(value))


def int_guest(value):
    kind = type(value)
    if hasattr(kind, '__int__'):
        result = kind.__int__(value)
        if not isinstance(result, int):
            raise TypeError(f"__int__ returned non-int (type {type(result).__name__})")
        return int.__int__(result)
    return index_of_object(value)


def int_guest_base(text, base):
    return int(text, index_of_object(base))


def float_guest(value):
    kind = type(value)
    if hasattr(kind, '__float__'):
        result = kind.__float__(value)
        if not isinstance(result, float):
            raise TypeError(f"{kind.__name__}.__float__ returned non-float (type {type(result).__name__})")
        return float.__float__(result)
    return float(index_of_object(value))


def bool_guest(value):
    return True if value else False


def complex_guest(real, imag):
    kind = type(real)
    if hasattr(kind, '__complex__') and kind is not complex:
        real = kind.__complex__(real)
        kind = type(real)
        if kind is not complex:
            raise TypeError(f"__complex__ returned non-complex (type {kind.__name__})")
    if not (isinstance(real, complex) or hasattr(kind, '__float__') or hasattr(kind, '__index__')):
        raise TypeError(f"complex() argument 'real' must be a real number, not {kind.__name__}")
    kind = type(imag)
    if not (isinstance(imag, complex) or hasattr(kind, '__float__') or hasattr(kind, '__index__')):
        raise TypeError(f"complex() argument 'imag' must be a real number, not {kind.__name__}")
    if not isinstance(real, complex):
        real = float(real)
    if not isinstance(imag, complex):
        imag = float(imag)
    return complex(real, imag)


def float_from_number(cls, number):
    value = float_guest(number)
    return value if cls is float else cls(value)


def complex_from_number(cls, number):
    kind = type(number)
    if kind is not complex:
        if hasattr(kind, '__complex__'):
            number = kind.__complex__(number)
            if type(number) is not complex:
                raise TypeError(f"__complex__ returned non-complex (type {type(number).__name__})")
        else:
            number = complex(float(number))
    return number if cls is complex else cls(number)


def int_to_bytes_guest(value, length, byteorder, signed):
    return int.to_bytes(value, index_of_object(length), byteorder, signed=signed)


def int_from_bytes_guest(cls, source, byteorder, signed):
    return cls.from_bytes(bytes(source), byteorder, signed=signed)
