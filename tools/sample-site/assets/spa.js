// Shows what the address asks for, and changes address and content without loading.
const view = document.getElementById('view');

function show() {
  const name = location.pathname.split('/')[2] || 'start';
  const template = document.getElementById(name) || document.getElementById('start');
  view.replaceChildren(template.content.cloneNode(true));
  document.title = `${view.querySelector('h1').textContent} | Fenwater Partnership`;
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('.switch a');
  if (!link) return;
  event.preventDefault();
  history.pushState(null, '', link.getAttribute('href'));
  show();
});
addEventListener('popstate', show);
show();
