"""Mock, MagicMock, call, side effects, specs, assertions and their texts."""
from unittest.mock import ANY, DEFAULT, MagicMock, Mock, NonCallableMock, PropertyMock, call, create_autospec, mock_open, sentinel, seal


def attempt(do):
    try:
        print(repr(do()).split(" id=")[0])
    except BaseException as error:
        print(type(error).__name__, str(error).split(" id=")[0])


mock = Mock(return_value=3, name="thing")
print(mock(1, a=2), mock(), mock.called, mock.call_count, mock.call_args, mock.call_args_list, mock.mock_calls, mock.method_calls)
mock.method(1).other.deep("x")
print(mock.mock_calls[-2:], mock.method_calls, mock.method.call_args, mock.method.return_value.other.deep.called)
for do in (lambda: mock.assert_called_once(), lambda: mock.assert_called_with(5), lambda: mock.assert_called_once_with(), lambda: mock.assert_any_call(9), lambda: mock.assert_has_calls([call(1, a=2), call()]), lambda: mock.assert_has_calls([call(7)]), lambda: mock.assert_not_called(), lambda: mock.never.assert_called(), lambda: mock.never.assert_called_with(1), lambda: mock.never.assert_any_call(1), lambda: mock.asert_called(), lambda: mock.assertSomething, lambda: mock.called_once):
    attempt(do)
mock.reset_mock()
print(mock.called, mock.call_count, mock.call_args, mock.mock_calls)
effects = Mock(side_effect=[1, ValueError("raised"), DEFAULT], return_value="default")
for _ in range(4):
    attempt(effects)
print(Mock(side_effect=lambda x: x * 2)(4), Mock(side_effect=KeyError("k")).side_effect)
attempt(Mock(side_effect=KeyError("k")))


class Real:
    attribute = 1

    def method(self, a, b=2):
        return a + b

    @property
    def computed(self):
        return 1


spec = Mock(spec=Real)
print(isinstance(spec, Real), spec.method.called, spec.attribute is not None)
attempt(lambda: spec.nothing)
attempt(lambda: setattr(spec, "new", 1))
attempt(lambda: setattr(Mock(spec_set=Real), "new", 1))
auto = create_autospec(Real)
instance = auto(1) if False else auto.return_value
attempt(lambda: instance.method())
attempt(lambda: instance.method(1, 2, 3))
instance.method.return_value = 9
print(instance.method(1), instance.method.call_args == call(1), create_autospec(lambda a, b: 0)(1, 2) is not None)
attempt(lambda: create_autospec(lambda a, b: 0)(1))
magic = MagicMock()
magic.__len__.return_value = 5
magic.__getitem__.side_effect = lambda key: key * 2
magic.__enter__.return_value = "entered"
with magic as entered:
    print(len(magic), magic[3], entered, int(magic), bool(magic), list(magic), str(magic)[:10], magic == magic, magic == 3, 5 in magic, magic + 1 is not None, hash(magic) == hash(magic))
magic.__iter__.return_value = iter([1, 2])
print(list(magic), magic.__enter__.called, magic.__exit__.call_args)
attempt(lambda: len(Mock()))
print(call(1, x=2), call.method(1).other(), call(1) == call(1), call(1) == ((1,), {}), call(ANY) == call(5), ANY == object(), sentinel.one, sentinel.one is sentinel.one, [call(1), call(2)] == [((1,),), ((2,),)])
prop = PropertyMock(return_value=7)
type(mock).prop = prop
print(mock.prop, prop.call_count)
opened = mock_open(read_data="line 1\nline 2\n")
with opened("name") as file:
    print(file.readline(), list(file), file.read())
opened().write("x")
print(opened.call_args_list, opened().write.call_args)
configured = Mock(**{"method.return_value": 3, "other.side_effect": KeyError}, attribute=5)
print(configured.method(), configured.attribute)
configured.configure_mock(attribute=6)
seal(configured)
attempt(lambda: configured.unknown)
attempt(lambda: configured.other())
parent = Mock()
child = Mock()
parent.attach_mock(child, "kid")
child(1)
print(parent.mock_calls, repr(NonCallableMock(name="n")).split(" id=")[0], repr(Mock()).split(" id=")[0], repr(mock.a.b()).split(" id=")[0], Mock(wraps=len)("abc"), dir(Mock(spec=["a", "b"]))[-2:])
attempt(lambda: NonCallableMock()())
attempt(lambda: Mock(spec=["a"]).c)
del mock.gone
attempt(lambda: mock.gone)
