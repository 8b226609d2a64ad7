# An operating system in small: a scheduler with priorities, and tasks that pass packets through each other's mailboxes.
READY, WAITING, HELD = "ready", "waiting", "held"
LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Packet:
    """A letter for one byte on the way to a device, or a sheet of four bytes on the way to a handler."""

    def __init__(self, sender, kind):
        self.sender = sender
        self.kind = kind
        self.bytes = [0, 0, 0, 0]
        self.cursor = 0
        self.following = None


class Mailbox:
    """A linked queue of packets."""

    def __init__(self):
        self.first = self.last = None
        self.length = 0

    def put(self, packet):
        packet.following = None
        if self.first is None:
            self.first = packet
        else:
            self.last.following = packet
        self.last = packet
        self.length += 1

    def take(self):
        packet = self.first
        if packet is not None:
            self.first = packet.following
            self.length -= 1
        return packet

    def peek(self):
        return self.first

    def __len__(self):
        return self.length


class Task:
    """Something that the kernel gives turns to. A turn is one call of `step`, which says how the task goes on."""

    def __init__(self, kernel, name, priority):
        self.kernel = kernel
        self.name = name
        self.priority = priority
        self.inbox = Mailbox()
        self.state = WAITING
        self.turns = 0
        kernel.register(self)

    def runnable(self):
        return self.state is READY or self.state is WAITING and self.inbox.first is not None

    def deliver(self, packet):
        self.inbox.put(packet)

    def hold(self):
        self.state = HELD
        self.kernel.holds += 1

    def wait(self):
        self.state = WAITING

    def resume(self):
        if self.state is HELD:
            self.state = READY

    def step(self):
        raise NotImplementedError(self.name)


class Clock(Task):
    """Runs when nobody else can, and frees one of two devices by a shift register."""

    def __init__(self, kernel, name, priority, ticks, devices):
        super().__init__(kernel, name, priority)
        self.ticks = ticks
        self.devices = devices
        self.register = 1
        self.state = READY

    def step(self):
        self.ticks -= 1
        if self.ticks < 0:
            self.kernel.stop()
            return
        low = self.register & 1
        self.register >>= 1
        if low:
            self.register ^= 0xB400
        self.devices[low].resume()


class Worker(Task):
    """Writes sheets of letters for two handlers in turn, and waits until a sheet comes back."""

    def __init__(self, kernel, name, priority, handlers):
        super().__init__(kernel, name, priority)
        self.handlers = handlers
        self.position = 0
        self.next_handler = 0
        self.sheets = 0

    def step(self):
        packet = self.inbox.take()
        if packet is None:
            self.wait()
            return
        self.sheets += 1
        for i in range(len(packet.bytes)):
            packet.bytes[i] = ord(LETTERS[self.position])
            self.position = (self.position + 1) % len(LETTERS)
        packet.cursor = 0
        packet.sender = self
        receiver = self.handlers[self.next_handler]
        self.next_handler = 1 - self.next_handler
        self.kernel.send(packet, receiver)


class Handler(Task):
    """Passes the bytes of the sheets on, one by one, whenever its device has given an empty letter back."""

    def __init__(self, kernel, name, priority, device):
        super().__init__(kernel, name, priority)
        self.device = device
        self.sheets = Mailbox()
        self.empty = Mailbox()
        self.checksum = 0

    def sort_inbox(self):
        packet = self.inbox.take()
        while packet is not None:
            (self.sheets if packet.kind == "sheet" else self.empty).put(packet)
            packet = self.inbox.take()

    def step(self):
        self.sort_inbox()
        sheet = self.sheets.peek()
        if sheet is None:
            self.wait()
        elif sheet.cursor == len(sheet.bytes):
            self.sheets.take()
            self.kernel.send(sheet, sheet.sender)
        elif len(self.empty):
            letter = self.empty.take()
            letter.bytes[0] = sheet.bytes[sheet.cursor]
            sheet.cursor += 1
            self.checksum = (self.checksum * 31 + letter.bytes[0]) % 1000003
            letter.sender = self
            self.kernel.send(letter, self.device)
        else:
            self.wait()


class Device(Task):
    """Writes a letter down, which takes until the clock says so, then hands it back."""

    def __init__(self, kernel, name, priority):
        super().__init__(kernel, name, priority)
        self.pending = None
        self.written = []

    def step(self):
        if self.pending is None:
            self.pending = self.inbox.take()
            if self.pending is None:
                self.wait()
            else:
                self.written.append(chr(self.pending.bytes[0]))
                self.hold()
        else:
            letter, self.pending = self.pending, None
            self.kernel.send(letter, letter.sender)


class Kernel:
    def __init__(self):
        self.tasks = []
        self.turns = self.sends = self.holds = 0
        self.running = True

    def register(self, task):
        self.tasks.append(task)
        self.tasks.sort(key=lambda other: -other.priority)

    def send(self, packet, receiver):
        self.sends += 1
        receiver.deliver(packet)

    def stop(self):
        self.running = False

    def pick(self):
        for task in self.tasks:
            if task.runnable():
                return task
        raise RuntimeError("nothing can run")

    def run(self):
        while self.running:
            task = self.pick()
            task.state = READY
            task.turns += 1
            self.turns += 1
            task.step()


def boot(ticks, sheets, letters):
    kernel = Kernel()
    devices = [Device(kernel, "disk", 50), Device(kernel, "printer", 45)]
    handlers = [Handler(kernel, "disk driver", 30, devices[0]), Handler(kernel, "spooler", 25, devices[1])]
    worker = Worker(kernel, "writer", 10, handlers)
    Clock(kernel, "clock", 0, ticks, devices)
    for _ in range(sheets):
        worker.deliver(Packet(worker, "sheet"))
    for handler in handlers:
        for _ in range(letters):
            handler.deliver(Packet(handler, "letter"))
    kernel.run()
    return kernel, worker, handlers, devices


TURNS = 2
for _ in range(TURNS):
    kernel, worker, handlers, devices = boot(75000, 3, 2)
    assert (kernel.turns, kernel.sends, kernel.holds, worker.sheets) == (434763, 179001, 71600, 17902)
    assert [task.turns for task in kernel.tasks] == [72506, 72451, 89506, 89497, 35802, 75001]
    assert [handler.checksum for handler in handlers] == [992536, 731225]
    assert ["".join(device.written[-8:]) for device in devices] == ["ijopqrwx", "efklmnst"]
print("richards", kernel.turns, kernel.sends, kernel.holds, worker.sheets)
