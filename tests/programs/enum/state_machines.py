# A state machine of members: transitions as data, guards, entry actions, history, refused events.
from enum import Enum, auto, unique


@unique
class State(Enum):
    DRAFT = auto()
    REVIEW = auto()
    APPROVED = auto()
    PUBLISHED = auto()
    ARCHIVED = auto()

    @property
    def is_final(self):
        return not TRANSITIONS.get(self)

    def can(self, event):
        return event in TRANSITIONS.get(self, {})

    def after(self, event):
        try:
            return TRANSITIONS[self][event]
        except KeyError:
            raise ValueError(f"{self.name} does not know {event.name}") from None


class Event(Enum):
    SUBMIT = "submit"
    REJECT = "reject"
    APPROVE = "approve"
    PUBLISH = "publish"
    ARCHIVE = "archive"

    def __repr__(self):
        return f"!{self.value}"

    def __or__(self, other):
        return (self, other) if isinstance(other, Event) else NotImplemented


TRANSITIONS = {
    State.DRAFT: {Event.SUBMIT: State.REVIEW, Event.ARCHIVE: State.ARCHIVED},
    State.REVIEW: {Event.REJECT: State.DRAFT, Event.APPROVE: State.APPROVED},
    State.APPROVED: {Event.PUBLISH: State.PUBLISHED, Event.REJECT: State.DRAFT},
    State.PUBLISHED: {Event.ARCHIVE: State.ARCHIVED},
}


class Document:
    def __init__(self, title):
        self.title, self.state, self.history = title, State.DRAFT, []

    def fire(self, event):
        old, self.state = self.state, self.state.after(event)
        self.history.append((old, event, self.state))
        getattr(self, f"on_{self.state.name.lower()}", lambda: None)()
        return self

    def on_published(self):
        print(f"  {self.title} is out")


document = Document("news")
for event in (Event.SUBMIT, Event.REJECT, Event.SUBMIT, Event.APPROVE, Event.PUBLISH):
    document.fire(event)
print(document.state, document.history[-1], len(document.history))
for event in Event:
    try:
        print(event, document.state.can(event), document.state.after(event))
    except ValueError as error:
        print(error)
print([state.name for state in State if state.is_final], document.fire(Event("archive")).state.is_final, Event.SUBMIT | Event.REJECT)
table = [[TRANSITIONS.get(state, {}).get(event) for event in Event] for state in State]
for state, row in zip(State, table):
    print(f"{state.name:<10}", " ".join(f"{target.name if target else '-':<10}" for target in row).rstrip())
seen, queue = [State.DRAFT], [State.DRAFT]
while queue:
    for target in TRANSITIONS.get(queue.pop(0), {}).values():
        if target not in seen:
            seen.append(target)
            queue.append(target)
print(seen == list(State), [state.value for state in seen])
try:
    print(Event.SUBMIT | 5)
except TypeError as error:
    print(error)
