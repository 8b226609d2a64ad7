# Views of objects with a __buffer__().


class _buffer_wrapper:
    # What a view says that it is of. Whoever drops the last view, or releases the first, gives the buffer back.
    __slots__ = ("_source", "_view", "_first", "_give_back")

    def released(self, view):
        if self._first is view:
            self.__del__()

    def __del__(self):
        source, view = self._source, self._view
        if source is not None:
            self._source = self._view = self._first = None
            self._give_back(source, view)


_buffer_wrapper.__module__ = "builtins"


def view_of_object(source, view, give_back):
    wrapper = object.__new__(_buffer_wrapper)
    wrapper._view = view
    wrapper._source = source
    wrapper._give_back = give_back
    wrapper._first = first = _view_by(view, wrapper)
    return first
