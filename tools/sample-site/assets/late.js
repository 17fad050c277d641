// A page whose content comes after the rest.
setTimeout(() => {
  const template = document.getElementById('late');
  document.getElementById('view').replaceChildren(template.content.cloneNode(true));
  document.title = 'Chair and two non-executive directors to stand down';
}, 1000);
