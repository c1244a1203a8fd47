"""A document's paragraphs and quoted runs, read once and asked many times."""

from quotecheck.understand.attribution.cues import Cue, cues_of
from quotecheck.understand.attribution.spans import Run
from quotecheck.understand.attribution.weighing import Weights
from quotecheck.understand.words import Passage
from quotecheck.values.document import Document
from quotecheck.values.span import Span


class Copy:
    """Passages and cues of a document, made when first asked for.

    A *place* is a block or, for quotes within quotes, the content of the quote that holds them; places are numbered,
    blocks first. ``of_place`` leads from a place to its runs, in order. ``weights`` tell whose a verb is.
    """

    def __init__(self, document: Document, found: list[Run], weights: Weights) -> None:
        self.document = document
        self.runs = found
        self.places: list[Span] = [block.span for block in document.blocks]
        self.place_of: list[int] = []
        self.of_place: dict[int, list[int]] = {}
        self.weights = weights
        self._passages: dict[int, Passage] = {}
        self._cues: dict[int, list[list[Cue]]] = {}
        inner: dict[int, int] = {}
        for index, run in enumerate(found):
            place = run.nth
            if run.outer is not None:
                if run.outer not in inner:
                    inner[run.outer] = len(self.places)
                    self.places.append(found[run.outer].content)
                place = inner[run.outer]
            self.place_of.append(place)
            self.of_place.setdefault(place, []).append(index)

    def passage(self, place: int) -> Passage:
        """Return one place as a passage."""
        found = self._passages.get(place)
        if found is None:
            spans = [self.runs[index].span for index in self.of_place.get(place, ())]
            found = self._passages[place] = Passage(self.document.text, self.places[place], spans)
        return found

    def cues(self, place: int) -> list[list[Cue]]:
        """Return the cues of each sentence of a place, in order."""
        found = self._cues.get(place)
        if found is None:
            found = self._cues[place] = cues_of(self.passage(place), self.weights)
        return found
