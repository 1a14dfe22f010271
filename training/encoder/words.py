"""Words as the encoder meets them: marks made plain, the casing that lower-casing loses, quotations, word pieces."""

from pathlib import Path

from tokenizers import Tokenizer

PIECES_A_WORD = 12
"""A word keeps at most so many pieces; only addresses and strings of digits have more."""

UNKNOWN_PIECE = 100
"""The vocabulary's [UNK]."""

# The corpus writes marks as the treebank does, articles write them as typesetters do; the encoder has seen plain ones.
_MARKS = {
    "``": '"',
    "''": '"',
    "“": '"',
    "”": '"',
    "`": "'",
    "‘": "'",
    "’": "'",
    "-LRB-": "(",
    "-RRB-": ")",
    "-LSB-": "[",
    "-RSB-": "]",
    "-LCB-": "{",
    "-RCB-": "}",
    "--": "—",
    "–": "—",
    "―": "—",
    "…": "...",
}
_PLAIN_QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"'})

CASINGS = 8
"""Values of `casing_of`, with 0 for a piece that belongs to no word."""

QUOTATION_STATES = 5
"""Values of `quotation_states`, with 0 for a piece that belongs to no word."""


def normalise(token: str) -> str:
    """A token with its marks made plain."""
    return _MARKS.get(token) or token.translate(_PLAIN_QUOTES)


def casing_of(word: str) -> int:
    """1 lower case, 2 capitalised, 3 one capital letter, 4 all capitals, 5 mixed, 6 with figures, 7 without letters."""
    letters = sum(character.isalpha() for character in word)
    is_plain = word.isalpha() or any(mark in word for mark in "'-.")
    if letters == 0 or not is_plain:
        if any(character.isdigit() for character in word):
            return 6
        return 7 if letters == 0 else 5
    if word.islower():
        return 1
    if word.isupper():
        return 4 if letters > 1 else 3
    return 2 if word[0].isupper() and word[1:].islower() else 5


def quotation_states(words: list[str]) -> list[int]:
    """
    For each word of a line: 1 outside a quotation, 2 inside, 3 an opening mark, 4 a closing one.

    Marks are taken in turn as opening and closing, and every line begins outside.
    """
    states: list[int] = []
    is_open = False
    for word in words:
        if word == '"':
            is_open = not is_open
            states.append(3 if is_open else 4)
        else:
            states.append(2 if is_open else 1)
    return states


class WordPieces:
    """The encoder's own tokeniser, asked word by word so that each word knows its pieces."""

    def __init__(self, tokenizer: Path) -> None:
        """`tokenizer`: the tokenizer.json that comes with the encoder."""
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        """Numbers of a word's pieces, at least one."""
        pieces = self._known.get(word)
        if pieces is None:
            encoded = self._tokenizer.encode(word, add_special_tokens=False)
            pieces = encoded.ids[:PIECES_A_WORD] or [UNKNOWN_PIECE]
            self._known[word] = pieces
        return pieces
