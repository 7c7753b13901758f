// A page is not exchanged under somebody who reads it by keyboard; it says that there is news instead.
document.addEventListener('htmx:beforeRequest', event => {
  const content = document.getElementById('innehall');
  if (event.target === content && content.contains(document.activeElement)) {
    event.preventDefault();
    document.getElementById('nytt').hidden = false;
  }
});
