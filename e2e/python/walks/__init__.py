"""What the walks share: a product to test, its API, people, and the programs they run."""
