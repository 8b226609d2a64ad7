"""Handlers of logging that keep records in memory. Those for sockets, processes and rotating files are not there."""

import logging


class BufferingHandler(logging.Handler):
    """Keeps records in a list until there are too many of them."""

    def __init__(self, capacity):
        logging.Handler.__init__(self)
        self.capacity = capacity
        self.buffer = []

    def shouldFlush(self, record):
        """Whether the buffer has reached its capacity."""
        return len(self.buffer) >= self.capacity

    def emit(self, record):
        """Emit a record: append it, and flush if it is time."""
        self.buffer.append(record)
        if self.shouldFlush(record):
            self.flush()

    def flush(self):
        """Throws the buffered records away; derived classes do something with them first."""
        self.buffer.clear()

    def close(self):
        """Close the handler."""
        try:
            self.flush()
        finally:
            logging.Handler.close(self)


class MemoryHandler(BufferingHandler):
    """Keeps records, and hands them to another handler when they are many or one is grave."""

    def __init__(self, capacity, flushLevel=logging.ERROR, target=None, flushOnClose=True):
        BufferingHandler.__init__(self, capacity)
        self.flushLevel = flushLevel
        self.target = target
        self.flushOnClose = flushOnClose

    def shouldFlush(self, record):
        """Whether the buffer is full, or the record too urgent to be kept waiting."""
        return len(self.buffer) >= self.capacity or record.levelno >= self.flushLevel

    def setTarget(self, target):
        """Has the buffered records go to another handler."""
        self.target = target

    def flush(self):
        """Hand the records kept to the target, if there is one."""
        if self.target:
            for record in self.buffer:
                self.target.handle(record)
            self.buffer.clear()

    def close(self):
        """Lets go of the target and the buffer, which is flushed before if flushOnClose says so."""
        try:
            if self.flushOnClose:
                self.flush()
        finally:
            self.target = None
            BufferingHandler.close(self)
