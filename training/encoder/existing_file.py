"""A command line's argument that must name a file."""

from argparse import ArgumentTypeError
from pathlib import Path


def existing_file(text: str) -> Path:
    """The path, for argparse to refuse in its own words where there is no such file."""
    path = Path(text)
    if not path.is_file():
        raise ArgumentTypeError(f"there is no file {text}")
    return path
