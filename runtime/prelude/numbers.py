# Numeric builtins for arguments with special methods of their own. Entered only when the native version found such an argument.


def abs_guest(value):
    return _bind_special(value, "__abs__")()


def round_guest(value):
    return _bind_special(value, "__round__")()


def round_to_guest(value, digits):
    return _bind_special(value, "__round__")(digits)


def round_with_index(value, digits):
    return round(value, index_of_object(digits))


def divmod_guest(a, b):
    left = type(a)
    right = type(b)
    reflected = hasattr(right, '__rdivmod__')
    if reflected and right is not left and issubclass(right, left):
        result = _bind_special(b, "__rdivmod__")(a)
        if result is not NotImplemented:
            return result
        reflected = False
    if hasattr(left, '__divmod__'):
        result = _bind_special(a, "__divmod__")(b)
        if result is not NotImplemented:
            return result
    if reflected and right is not left:
        result = _bind_special(b, "__rdivmod__")(a)
        if result is not NotImplemented:
            return result
    raise TypeError(f"unsupported operand type(s) for divmod(): '{left.__name__}' and '{right.__name__}'")


def pow_modulo_guest(base, exponent, modulus):
    left = type(base)
    right = type(exponent)
    reflected = hasattr(right, '__rpow__') and right is not float
    if reflected and right is not left and issubclass(right, left):
        result = _bind_special(exponent, "__rpow__")(base, modulus)
        if result is not NotImplemented:
            return result
        reflected = False
    if hasattr(left, '__pow__'):
        result = _bind_special(base, "__pow__")(exponent, modulus)
        if result is not NotImplemented:
            return result
    if reflected and right is not left:
        result = _bind_special(exponent, "__rpow__")(base, modulus)
        if result is not NotImplemented:
            return result
    if isinstance(exponent, float) or isinstance(modulus, float):
        raise TypeError("pow() 3rd argument not allowed unless all arguments are integers")
    raise TypeError(
        f"unsupported operand type(s) for ** or pow(): '{left.__name__}', '{right.__name__}', '{type(modulus).__name__}'")


def is_word(number):
    return -0x8000000000000000 <= number <= 0x7FFFFFFFFFFFFFFF


# The phases of Summation in aggregate.cpp.
def sum_guest(iterable, start):
    total = start
    items = iter(iterable)
    if type(total) is int and is_word(total):
        for item in _iterated(items):
            words = _numbers_add_words(total, item)
            if words is _ABSENT:
                total = total + item
                break
            total = words
        else:
            return total
    return sum_others(total, items)


# What has been summed as ints of 64 bits, an item that is none or makes more of it, and all that follow.
def sum_rest(total, item, items):
    return sum_others(total + item, items)


def sum_others(total, items):
    if type(total) is float:
        low = 0.0
        for item in _iterated(items):
            value = summand(item, type(item) is float)
            if value is None:
                total = _numbers_sum_result(total, low) + item
                break
            low = _numbers_sum_low(total, value, low)
            total = total + value
        else:
            return _numbers_sum_result(total, low)
    if type(total) is complex:
        real, imag = total.real, total.imag
        low = low_imag = 0.0
        for item in _iterated(items):
            value = item.real if type(item) is complex else summand(item, isinstance(item, float))
            if value is None:
                total = complex(_numbers_sum_result(real, low), _numbers_sum_result(imag, low_imag)) + item
                break
            low = _numbers_sum_low(real, value, low)
            real = real + value
            if type(item) is complex:
                low_imag = _numbers_sum_low(imag, item.imag, low_imag)
                imag = imag + item.imag
        else:
            return complex(_numbers_sum_result(real, low), _numbers_sum_result(imag, low_imag))
    for item in _iterated(items):
        total = total + item
    return total


# What sum() adds to a float for an item without asking it; None: it is to be asked.
def summand(item, is_float):
    if is_float:
        return float.__pos__(item)
    if isinstance(item, int) and is_word(int.__pos__(item)):
        return int.__float__(item)
    return None


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
        result = _bind_special(value, "__int__")()
        if not isinstance(result, int):
            raise TypeError(f"__int__ returned non-int (type {type(result).__name__})")
        return int.__int__(result)
    return index_of_object(value)


def int_guest_base(text, base):
    return int(text, index_of_object(base))


def float_guest(value):
    kind = type(value)
    if hasattr(kind, '__float__'):
        result = _bind_special(value, "__float__")()
        if not isinstance(result, float):
            raise TypeError(f"{kind.__name__}.__float__ returned non-float (type {type(result).__name__})")
        return float.__float__(result)
    return float(index_of_object(value))


def bool_guest(value):
    return True if value else False


def complex_guest(real, *others):
    kind = type(real)
    if hasattr(kind, '__complex__') and kind is not complex:
        real = _bind_special(real, "__complex__")()
        kind = type(real)
        if not isinstance(real, complex):
            raise TypeError(f"__complex__ returned non-complex (type {kind.__name__})")
        real = complex.from_number(real)
    imag = others[0] if others else 0
    if not (isinstance(real, complex) or hasattr(kind, '__float__') or hasattr(kind, '__index__')):
        raise TypeError(f"complex() argument 'real' must be a real number, not {kind.__name__}")
    kind = type(imag)
    if not (isinstance(imag, complex) or hasattr(kind, '__float__') or hasattr(kind, '__index__')):
        raise TypeError(f"complex() argument 'imag' must be a real number, not {kind.__name__}")
    if not isinstance(real, complex):
        real = float(real)
    if not others:
        return complex(real)
    if not isinstance(imag, complex):
        imag = float(imag)
    return complex(real, imag)


def float_from_number(cls, number):
    value = float.from_number(number) if isinstance(number, float) else float_guest(number)
    return value if cls is float else cls(value)


def complex_from_number(cls, number):
    kind = type(number)
    if kind is not complex:
        if isinstance(number, complex):
            number = complex.from_number(number)
        elif hasattr(kind, '__complex__'):
            number = _bind_special(number, "__complex__")()
            if not isinstance(number, complex):
                raise TypeError(f"__complex__ returned non-complex (type {type(number).__name__})")
            number = complex.from_number(number)
        else:
            number = complex(float_from_number(float, number))
    return number if cls is complex else cls(number)


def int_to_bytes_guest(value, length, byteorder, signed):
    return int.to_bytes(value, index_of_object(length), byteorder, signed=signed)


def int_from_bytes_guest(cls, source, byteorder, signed):
    return cls.from_bytes(bytes(source), byteorder, signed=signed)
