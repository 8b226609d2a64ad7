# Replacing what a name means for a while.

import inspect
import sys
from contextlib import ExitStack
from functools import wraps

from unittest.mock import _autospec
from unittest.mock._core import InvalidSpecError, Mock, NonCallableMock, _is_async_obj, _is_instance_mock, _is_list
from unittest.mock._magic import MagicMock, NonCallableMagicMock
from unittest.mock._values import DEFAULT


def _importer(target):
    first, *rest = target.split(".")
    path = first
    thing = __import__(first)
    for part in rest:
        path += f".{part}"
        try:
            thing = getattr(thing, part)
        except AttributeError:
            __import__(path)
            thing = getattr(thing, part)
    return thing


def _get_target(target):
    try:
        module, attribute = target.rsplit(".", 1)
    except (TypeError, ValueError, AttributeError):
        raise TypeError(f"Need a valid target to patch. You supplied: {target!r}")
    return lambda: _importer(module), attribute


# A decorator's function keeps the patches that stand above one another in one list.
def _decorated(patcher, func):
    if hasattr(func, "patchings"):
        func.patchings.append(patcher)
        return func
    if inspect.iscoroutinefunction(func):

        @wraps(func)
        async def patched(*args, **keywargs):
            with _entered(patched.patchings, args, keywargs) as (new_args, new_keywargs):
                return await func(*new_args, **new_keywargs)

    else:

        @wraps(func)
        def patched(*args, **keywargs):
            with _entered(patched.patchings, args, keywargs) as (new_args, new_keywargs):
                return func(*new_args, **new_keywargs)

    patched.patchings = [patcher]
    return patched


class _entered:
    def __init__(self, patchings, args, keywargs):
        self.patchings = patchings
        self.args = args
        self.keywargs = keywargs
        self.stack = ExitStack()

    def __enter__(self):
        args = list(self.args)
        keywargs = dict(self.keywargs)
        with self.stack as stack:
            for patching in self.patchings:
                value = stack.enter_context(patching)
                if patching.attribute_name is not None:
                    keywargs.update(value)
                elif patching.new is DEFAULT:
                    args.append(value)
            self.stack = stack.pop_all()
        return tuple(args), keywargs

    def __exit__(self, *exc_info):
        return self.stack.__exit__(*exc_info)


def _test_methods(klass):
    for name in dir(klass):
        if name.startswith(patch.TEST_PREFIX):
            value = getattr(klass, name)
            if hasattr(value, "__call__"):
                yield name, value


class _patch:
    __module__ = "unittest.mock"
    attribute_name = None
    _active_patches = []

    def __init__(self, getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, *, unsafe=False):
        if new_callable is not None:
            if new is not DEFAULT:
                raise ValueError("Cannot use 'new' and 'new_callable' together")
            if autospec is not None:
                raise ValueError("Cannot use 'autospec' and 'new_callable' together")
        if not unsafe:
            _check_spec_arg_typos(kwargs)
        if _is_instance_mock(spec):
            raise InvalidSpecError(
                f"Cannot spec attr {attribute!r} as the spec has already been mocked out. [spec={spec!r}]"
            )
        if _is_instance_mock(spec_set):
            raise InvalidSpecError(
                f"Cannot spec attr {attribute!r} as the spec_set target has already been mocked out. [spec_set={spec_set!r}]"
            )
        self.getter = getter
        self.attribute = attribute
        self.new = new
        self.new_callable = new_callable
        self.spec = spec
        self.create = create
        self.has_local = False
        self.spec_set = spec_set
        self.autospec = autospec
        self.kwargs = kwargs
        self.additional_patchers = []
        self.is_started = False

    def copy(self):
        patcher = _patch(
            self.getter, self.attribute, self.new, self.spec, self.create, self.spec_set, self.autospec, self.new_callable,
            self.kwargs,
        )
        patcher.attribute_name = self.attribute_name
        patcher.additional_patchers = [each.copy() for each in self.additional_patchers]
        return patcher

    def __call__(self, func):
        if isinstance(func, type):
            return self.decorate_class(func)
        return _decorated(self, func)

    def decorate_class(self, klass):
        for name, method in list(_test_methods(klass)):
            setattr(klass, name, self.copy()(method))
        return klass

    def get_original(self):
        target = self.getter()
        name = self.attribute
        original = DEFAULT
        local = False
        try:
            original = target.__dict__[name]
        except (AttributeError, KeyError):
            original = getattr(target, name, DEFAULT)
        else:
            local = True
        import builtins

        if name in builtins.__dict__ and inspect.ismodule(target):
            self.create = True
        if not self.create and original is DEFAULT:
            raise AttributeError(f"{target} does not have the attribute {name!r}")
        return original, local

    def __enter__(self):
        """Perform the patch."""
        if self.is_started:
            raise RuntimeError("Patch is already started")
        self.target = self.getter()
        original, local = self.get_original()
        spec, spec_set, autospec = _specs(self.spec, self.spec_set, self.autospec)
        kwargs = dict(self.kwargs)
        new = self.new
        if new is DEFAULT and autospec is None:
            new = self._new_mock(original, spec, spec_set, kwargs)
        elif autospec is not None:
            new = self._new_autospecced(original, spec_set, autospec, kwargs)
        elif kwargs:
            raise TypeError("Can't pass kwargs to a mock we aren't creating")
        self.temp_original = original
        self.is_local = local
        self._exit_stack = ExitStack()
        self.is_started = True
        try:
            setattr(self.target, self.attribute, new)
            if self.attribute_name is None:
                return new
            extra = {}
            if self.new is DEFAULT:
                extra[self.attribute_name] = new
            for patching in self.additional_patchers:
                value = self._exit_stack.enter_context(patching)
                if patching.new is DEFAULT:
                    extra.update(value)
            return extra
        except BaseException:
            if not self.__exit__(*sys.exc_info()):
                raise

    def _new_mock(self, original, spec, spec_set, kwargs):
        inherit = False
        if spec is True:
            # Set to the original itself, of which an instance may be wanted too.
            spec = original
            if spec_set is True:
                spec_set = original
                spec = None
        elif spec is not None:
            if spec_set is True:
                spec_set = spec
                spec = None
        elif spec_set is True:
            spec_set = original
        if spec is not None or spec_set is not None:
            if original is DEFAULT:
                raise TypeError("Can't use 'spec' with create=True")
            inherit = isinstance(original, type)
        options = {}
        if self.new_callable is not None:
            kind = self.new_callable
        elif spec is not None or spec_set is not None:
            this = spec if spec is not None else spec_set
            not_callable = "__call__" not in this if _is_list(this) else not callable(this)
            if _is_async_obj(this):
                from unittest.mock._awaited import AsyncMock as kind
            else:
                kind = NonCallableMagicMock if not_callable else MagicMock
        elif _is_async_obj(original):
            from unittest.mock._awaited import AsyncMock as kind
        else:
            kind = MagicMock
        if spec is not None:
            options["spec"] = spec
        if spec_set is not None:
            options["spec_set"] = spec_set
        if isinstance(kind, type) and issubclass(kind, NonCallableMock) and self.attribute:
            options["name"] = self.attribute
        options.update(kwargs)
        new = kind(**options)
        if inherit and _is_instance_mock(new):
            # The class itself is the spec of what calling it gives.
            this = spec if spec is not None else spec_set
            if not _is_list(this) and not _instance_callable(this):
                kind = NonCallableMagicMock
            options.pop("name")
            new.return_value = kind(_new_parent=new, _new_name="()", **options)
        return new

    def _new_autospecced(self, original, spec_set, autospec, kwargs):
        if self.new is not DEFAULT:
            raise TypeError("autospec creates the mock for you. Can't specify autospec and new.")
        if original is DEFAULT:
            raise TypeError("Can't use 'autospec' with create=True")
        if autospec is True:
            autospec = original
        if _is_instance_mock(self.target):
            raise InvalidSpecError(
                f"Cannot autospec attr {self.attribute!r} as the patch target has already been mocked out. "
                f"[target={self.target!r}, attr={autospec!r}]"
            )
        if _is_instance_mock(autospec):
            name = getattr(self.target, "__name__", self.target)
            raise InvalidSpecError(
                f"Cannot autospec attr {self.attribute!r} from target {name!r} as it has already been mocked out. "
                f"[target={self.target!r}, attr={autospec!r}]"
            )
        return _autospec.create_autospec(autospec, spec_set=bool(spec_set), _name=self.attribute, **kwargs)

    def __exit__(self, *exc_info):
        """Undo the patch."""
        if not self.is_started:
            return None
        if self.is_local and self.temp_original is not DEFAULT:
            setattr(self.target, self.attribute, self.temp_original)
        else:
            delattr(self.target, self.attribute)
            # What was inherited is back; what comes by __getattr__() may need to be set.
            if not self.create and (
                not hasattr(self.target, self.attribute)
                or self.attribute in ("__doc__", "__module__", "__defaults__", "__annotations__", "__kwdefaults__")
            ):
                setattr(self.target, self.attribute, self.temp_original)
        del self.temp_original, self.is_local, self.target
        stack = self._exit_stack
        del self._exit_stack
        self.is_started = False
        return stack.__exit__(*exc_info)

    def start(self):
        """Begins the patch, until stop()."""
        result = self.__enter__()
        self._active_patches.append(self)
        return result

    def stop(self):
        """Stop an active patch."""
        try:
            self._active_patches.remove(self)
        except ValueError:
            return None  # never started
        return self.__exit__(None, None, None)


def _specs(spec, spec_set, autospec):
    # False says as much as nothing.
    if spec is False:
        spec = None
    if spec_set is False:
        spec_set = None
    if autospec is False:
        autospec = None
    if spec is not None and autospec is not None:
        raise TypeError("Can't specify spec and autospec")
    if (spec is not None or autospec is not None) and spec_set not in (True, None):
        raise TypeError("Can't provide explicit spec_set *and* spec or autospec")
    return spec, spec_set, autospec


def _instance_callable(obj):
    if not isinstance(obj, type):
        return getattr(obj, "__call__", None) is not None
    return any([base.__dict__.get("__call__") is not None for base in (obj, *obj.__mro__)])


def _check_spec_arg_typos(kwargs):
    for name in ("autospect", "auto_spec", "set_spec"):
        if name in kwargs:
            raise RuntimeError(
                f"{name!r} might be a typo; use unsafe=True if this is intended"
            )


def patch(
    target, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False, **kwargs
):
    """While a function, a class's tests or a with statement runs, the target 'package.module.name' is another object, a mock unless
    one is given."""
    getter, attribute = _get_target(target)
    return _patch(getter, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_object(
    target, attribute, new=DEFAULT, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, *, unsafe=False,
    **kwargs,
):
    """Like patch(), for an attribute of an object at hand."""
    if type(target) is str:
        raise TypeError(f"{target!r} must be the actual object to be patched, not a str")
    return _patch(lambda: target, attribute, new, spec, create, spec_set, autospec, new_callable, kwargs, unsafe=unsafe)


def _patch_multiple(target, spec=None, create=False, spec_set=None, autospec=None, new_callable=None, **kwargs):
    """Like patch(), for several attributes of one target."""
    getter = (lambda: _importer(target)) if type(target) is str else (lambda: target)
    if not kwargs:
        raise ValueError("Must supply at least one keyword argument with patch.multiple")
    patchers = [
        _patch(getter, name, new, spec, create, spec_set, autospec, new_callable, {}) for name, new in kwargs.items()
    ]
    for patcher in patchers:
        patcher.attribute_name = patcher.attribute
    first, *others = patchers
    first.additional_patchers.extend(others)
    return first


class _patch_dict:
    """Changes a mapping for the time of a test."""

    __module__ = "unittest.mock"
    attribute_name = None
    new = None

    def __init__(self, in_dict, values=(), clear=False, **kwargs):
        self.in_dict = in_dict
        self.values = dict(values)
        self.values.update(kwargs)
        self.clear = clear
        self._original = None

    def __call__(self, f):
        if isinstance(f, type):
            return self.decorate_class(f)
        if inspect.iscoroutinefunction(f):

            @wraps(f)
            async def _inner(*args, **kw):
                with self:
                    return await f(*args, **kw)

        else:

            @wraps(f)
            def _inner(*args, **kw):
                with self:
                    return f(*args, **kw)

        return _inner

    def decorate_class(self, klass):
        for name, method in list(_test_methods(klass)):
            setattr(klass, name, _patch_dict(self.in_dict, self.values, self.clear)(method))
        return klass

    def __enter__(self):
        """Patch the dict."""
        self._patch_dict()
        return self.in_dict

    def _patch_dict(self):
        if isinstance(self.in_dict, str):
            self.in_dict = _importer(self.in_dict)
        target = self.in_dict
        try:
            original = target.copy()
        except AttributeError:
            # A mapping that has only what it must.
            original = {key: target[key] for key in target}
        self._original = original
        if self.clear:
            _clear_dict(target)
        try:
            target.update(self.values)
        except AttributeError:
            for key in self.values:
                target[key] = self.values[key]

    def _unpatch_dict(self):
        target = self.in_dict
        _clear_dict(target)
        try:
            target.update(self._original)
        except AttributeError:
            for key in self._original:
                target[key] = self._original[key]

    def __exit__(self, *args):
        """Unpatch the dict."""
        if self._original is not None:
            self._unpatch_dict()
            self._original = None
        return False

    def start(self):
        """Begins the patch, until stop()."""
        result = self.__enter__()
        _patch._active_patches.append(self)
        return result

    def stop(self):
        """Stop an active patch."""
        try:
            _patch._active_patches.remove(self)
        except ValueError:
            return None
        return self.__exit__(None, None, None)


def _clear_dict(target):
    try:
        target.clear()
    except AttributeError:
        for key in list(target):
            del target[key]


def _patch_stopall():
    """Ends all patches that start() has begun, the last first."""
    for patcher in reversed(_patch._active_patches):
        patcher.stop()


patch.object = _patch_object
patch.dict = _patch_dict
patch.multiple = _patch_multiple
patch.stopall = _patch_stopall
patch.TEST_PREFIX = "test"
